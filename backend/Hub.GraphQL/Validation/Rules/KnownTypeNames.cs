using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Every type that is named exists.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence</remarks>
public sealed class KnownTypeNames(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> defined =
    [
        .. context.Document.Definitions.OfType<TypeDefinitionNode>().Select(type => type.Name.Value),
    ];

    private bool inTypeSystem;

    public override void EnterOperation(OperationDefinitionNode operation) => inTypeSystem = false;

    public override void EnterFragment(FragmentDefinitionNode fragment) => inTypeSystem = false;

    public override void EnterTypeSystem(DefinitionNode definition) => inTypeSystem = true;

    public override void EnterNamedType(NamedTypeNode type)
    {
        var name = type.Name.Value;
        if (Context.Schema?.Find(name) is not null || defined.Contains(name) || (inTypeSystem && IsBuiltIn(name)))
        {
            return;
        }

        var known = (Context.Schema?.Types.Select(other => other.Name) ?? []).Concat(defined);
        Report($"Unknown type \"{name}\".{Suggestions.For(name, known)}", type.Location);
    }

    private static bool IsBuiltIn(string name) =>
        Scalars.Specified.Any(scalar => scalar.Name == name) || IntrospectionTypes.All.Any(type => type.Name == name);
}
