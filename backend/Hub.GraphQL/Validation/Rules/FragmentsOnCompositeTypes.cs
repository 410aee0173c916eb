using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Fragments stand on objects, interfaces and unions only.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types</remarks>
public sealed class FragmentsOnCompositeTypes(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && IsWrong(condition))
        {
            Report($"Fragment cannot condition on non composite type \"{condition}\".", condition.Location);
        }
    }

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        if (IsWrong(fragment.TypeCondition))
        {
            Report(
                $"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{fragment.TypeCondition}\".",
                fragment.TypeCondition.Location
            );
        }
    }

    private bool IsWrong(NamedTypeNode condition) =>
        Context.Schema?.Find(condition.Name.Value) is not (null or FieldsType or UnionType);
}
