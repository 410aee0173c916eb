using Hub.Identity.Offices;
using Hub.Identity.People;

namespace Hub.Networks.Members;

/// <summary>A person and the office that makes them a member of the network.</summary>
public sealed record Member(Person Person, Office Office);
