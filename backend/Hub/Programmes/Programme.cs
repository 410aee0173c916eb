using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Programmes;

/// <summary>A national programme with its own focus areas, from a date to a date.</summary>
/// <param name="Key">Stable key, the same in all addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Aim">What it is for; null where that is not stated.</param>
/// <param name="Source">Where what is told of it comes from.</param>
/// <param name="ValidFrom">Its first day.</param>
/// <param name="ValidTo">Its last day; null while it has no end.</param>
[Node(nameof(Key))]
public sealed record Programme(
    string Key,
    Names Name,
    Names? Aim,
    string Source,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    [property: GraphQLIgnore] string? ContinuesKey
)
{
    [GraphQLIgnore]
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
