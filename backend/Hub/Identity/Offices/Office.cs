using Hub.GraphQL;

namespace Hub.Identity.Offices;

/// <summary>An office: a person acts for a municipality or a body from a date to a date.</summary>
/// <param name="Kind">What the person is appointed to.</param>
/// <param name="ValidFrom">The first day of the office, by the calendar in Norway.</param>
/// <param name="ValidTo">The last day of the office; null while it has no end.</param>
[Node]
public sealed record Office(
    Guid Uuid,
    [property: GraphQLIgnore] Guid PersonId,
    OfficeKind Kind,
    [property: GraphQLIgnore] string? MunicipalityNumber,
    [property: GraphQLIgnore] string? BodyKey,
    [property: GraphQLIgnore] string? NetworkKey,
    DateOnly ValidFrom,
    DateOnly? ValidTo
)
{
    /// <summary>What actingFor takes: the municipality's number, the body's key, or office:{uuid} where neither fits.</summary>
    public string Hat => Shared.Access.Hat.KeyOf(Uuid, MunicipalityNumber, BodyKey);
}
