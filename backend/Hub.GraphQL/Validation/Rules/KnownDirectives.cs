using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Every directive is defined, and stands where its definition allows (also #sec-Directives-Are-in-Valid-Locations).</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Defined</remarks>
public sealed class KnownDirectives(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirectives(
        SyntaxNode owner,
        ImmutableArray<DirectiveNode> directives,
        DirectiveLocations location
    )
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            var allowed = Context.DefinedDirectives.TryGetValue(name, out var defined)
                ? Locations(defined)
                : Context.FindDirective(name)?.Locations;
            if (allowed is null)
            {
                Report($"Unknown directive \"@{name}\".", directive.Location);
            }
            else if (!allowed.Value.HasFlag(location))
            {
                Report($"Directive \"@{name}\" may not be used on {location.Names().First()}.", directive.Location);
            }
        }
    }

    private static DirectiveLocations Locations(DirectiveDefinitionNode definition) =>
        definition.Locations.Aggregate(
            DirectiveLocations.None,
            (all, name) => all | DirectiveLocationNames.Parse(name.Value)
        );
}
