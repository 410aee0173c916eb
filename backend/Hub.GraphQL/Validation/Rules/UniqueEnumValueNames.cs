using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Values of an enum, those of its extensions included, have different names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Enums.Type-Validation</remarks>
public sealed class UniqueEnumValueNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<(string Type, string Value), Name> known = [];

    public override void EnterTypeSystem(DefinitionNode definition)
    {
        var (type, values) = definition switch
        {
            EnumTypeDefinitionNode node => (node.Name, node.Values),
            EnumTypeExtensionNode node => (node.Name, node.Values),
            _ => (default, ImmutableArray<EnumValueDefinitionNode>.Empty),
        };
        foreach (var value in values)
        {
            var key = (type.Value, value.Name.Value);
            if (!known.TryAdd(key, value.Name))
            {
                Report(
                    $"Enum value \"{type}.{value.Name}\" can only be defined once.",
                    known[key].Location,
                    value.Name.Location
                );
            }
        }
    }
}
