using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Fields of an input object literal have different names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</remarks>
public sealed class UniqueInputFieldNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterObject(ObjectValueNode value)
    {
        if (value.Fields.Length < 2)
        {
            return;
        }

        var known = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (!known.TryAdd(field.Name.Value, field.Name))
            {
                Report(
                    $"There can be only one input field named \"{field.Name}\".",
                    known[field.Name.Value].Location,
                    field.Name.Location
                );
            }
        }
    }
}
