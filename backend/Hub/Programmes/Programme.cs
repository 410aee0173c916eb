using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Programmes;

/// <summary>A national programme with its own focus areas, from a date to a date.</summary>
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
