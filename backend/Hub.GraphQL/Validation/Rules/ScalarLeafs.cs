using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Leaves have no selection, and nothing else is a leaf.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</remarks>
public sealed class ScalarLeafs(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is not { Type: var type })
        {
            return;
        }

        if (type.Named is ScalarType or EnumType)
        {
            if (field.SelectionSet is { } selections)
            {
                Report(
                    $"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.",
                    selections.Location
                );
            }
        }
        else if (field.SelectionSet is null)
        {
            Report(
                $"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. "
                    + $"Did you mean \"{field.Name} {{ ... }}\"?",
                field.Location
            );
        }
    }
}
