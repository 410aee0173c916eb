using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Every fragment that is spread is defined.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</remarks>
public sealed class KnownFragmentNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragment(spread.Name.Value) is null)
        {
            Report($"Unknown fragment \"{spread.Name}\".", spread.Name.Location);
        }
    }
}
