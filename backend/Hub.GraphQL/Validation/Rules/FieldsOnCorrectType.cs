using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Every selected field exists on the type it is selected from.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selections</remarks>
public sealed class FieldsOnCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.ParentType is not { } parent || Context.Field is not null)
        {
            return;
        }

        var known = (parent as FieldsType)?.Fields.Select(other => other.Name) ?? [];
        var where = parent is FieldsType ? [] : Elsewhere(parent, field.Name.Value).Take(5).ToList();
        var hint =
            where.Count > 0
                ? $" Did you mean to use an inline fragment on {Suggestions.Or(where)}?"
                : Suggestions.For(field.Name.Value, known);
        Report($"Cannot query field \"{field.Name}\" on type \"{parent}\".{hint}", field.Location);
    }

    private IEnumerable<string> Elsewhere(NamedType parent, string name) =>
        Context.Schema!.PossibleTypes(parent).Where(type => type.Fields.Contains(name)).Select(type => type.Name);
}
