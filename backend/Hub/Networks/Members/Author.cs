using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Networks.Areas;

namespace Hub.Networks.Members;

/// <summary>
/// Who wrote: the person and the municipality or body they act for. A person who is erased shows only the office.
/// </summary>
/// <param name="Person">Null once the person is erased.</param>
/// <param name="Name">What to show: the person's name, or the office's place once the person is erased.</param>
/// <param name="OfficeKind">The kind of office that they act by; null where it is not known.</param>
/// <param name="Municipality">The municipality that they act for; null where they act for a body or for
/// neither.</param>
/// <param name="Body">The body that they act for; null where they act for a municipality or for neither.</param>
public sealed record Author(
    Person? Person,
    string Name,
    OfficeKind? OfficeKind,
    Municipality? Municipality,
    Body? Body
);
