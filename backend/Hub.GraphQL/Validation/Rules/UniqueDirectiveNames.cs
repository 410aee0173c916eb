using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Directive definitions of a document have different names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema</remarks>
public sealed class UniqueDirectiveNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, Name> known = new(StringComparer.Ordinal);

    public override void EnterTypeSystem(DefinitionNode definition)
    {
        if (definition is DirectiveDefinitionNode { Name: var name } && !known.TryAdd(name.Value, name))
        {
            Report($"There can be only one directive named \"@{name}\".", known[name.Value].Location, name.Location);
        }
    }
}
