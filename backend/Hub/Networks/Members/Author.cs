using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Networks.Areas;

namespace Hub.Networks.Members;

/// <summary>
/// Who wrote: the person and the municipality or body they act for. A person who is erased shows only the office.
/// </summary>
public sealed record Author(
    Person? Person,
    string Name,
    OfficeKind? OfficeKind,
    Municipality? Municipality,
    Body? Body
);
