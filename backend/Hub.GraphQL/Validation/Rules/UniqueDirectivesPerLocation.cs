using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at each place; a type and its extensions are one place.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location</remarks>
public sealed class UniqueDirectivesPerLocation(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> ofTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveNode> ofSchema = new(StringComparer.Ordinal);

    public override void EnterDirectives(
        SyntaxNode owner,
        ImmutableArray<DirectiveNode> directives,
        DirectiveLocations location
    )
    {
        var seen = owner switch
        {
            SchemaDefinitionNode or SchemaExtensionNode => ofSchema,
            TypeDefinitionNode type => OfType(type.Name),
            TypeExtensionNode type => OfType(type.Name),
            _ when directives.Length == 1 => null,
            _ => new Dictionary<string, DirectiveNode>(StringComparer.Ordinal),
        };
        if (seen is null)
        {
            return;
        }

        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (IsUnique(name) && !seen.TryAdd(name, directive))
            {
                Report(
                    $"The directive \"@{name}\" can only be used once at this location.",
                    seen[name].Location,
                    directive.Location
                );
            }
        }
    }

    private Dictionary<string, DirectiveNode> OfType(Name type)
    {
        ofTypes.TryAdd(type.Value, new(StringComparer.Ordinal));
        return ofTypes[type.Value];
    }

    private bool IsUnique(string name) =>
        Context.DefinedDirectives.TryGetValue(name, out var defined)
            ? !defined.IsRepeatable
            : Context.FindDirective(name) is { IsRepeatable: false };
}
