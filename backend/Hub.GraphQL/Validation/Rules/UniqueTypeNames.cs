using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Types of a document have different names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema</remarks>
public sealed class UniqueTypeNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, Name> known = new(StringComparer.Ordinal);

    public override void EnterTypeSystem(DefinitionNode definition)
    {
        if (definition is TypeDefinitionNode { Name: var name } && !known.TryAdd(name.Value, name))
        {
            Report($"There can be only one type named \"{name}\".", known[name.Value].Location, name.Location);
        }
    }
}
