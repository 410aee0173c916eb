using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where its type may occur.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</remarks>
public sealed class PossibleFragmentSpreads(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && IsImpossible(condition))
        {
            Report(
                $"Fragment cannot be spread here as objects of type \"{Context.ParentType}\" can never be of type \"{condition}\".",
                fragment.Location
            );
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragment(spread.Name.Value)?.TypeCondition is { } condition && IsImpossible(condition))
        {
            Report(
                $"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{Context.ParentType}\" can never be of type \"{condition}\".",
                spread.Location
            );
        }
    }

    private bool IsImpossible(NamedTypeNode condition) =>
        Context.ParentType is { } parent
        && Context.Schema!.Find(condition.Name.Value) is { } type and (FieldsType or UnionType)
        && !Context.Schema.Overlap(parent, type);
}
