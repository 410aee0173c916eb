using Hub.Identity.Offices;
using Hub.Identity.People;

namespace Hub.Networks.Members;

/// <summary>A person and the office that makes them a member of the network.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Office">The office that makes them a member.</param>
public sealed record Member(Person Person, Office Office);
