using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Fields of a type, those of its extensions included, have different names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects.Type-Validation</remarks>
public sealed class UniqueFieldDefinitionNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<(string Type, string Field), Name> known = [];

    public override void EnterTypeSystem(DefinitionNode definition)
    {
        var (type, fields) = definition switch
        {
            ObjectTypeDefinitionNode node => (node.Name, node.Fields.Select(field => field.Name)),
            ObjectTypeExtensionNode node => (node.Name, node.Fields.Select(field => field.Name)),
            InterfaceTypeDefinitionNode node => (node.Name, node.Fields.Select(field => field.Name)),
            InterfaceTypeExtensionNode node => (node.Name, node.Fields.Select(field => field.Name)),
            InputObjectTypeDefinitionNode node => (node.Name, node.Fields.Select(field => field.Name)),
            InputObjectTypeExtensionNode node => (node.Name, node.Fields.Select(field => field.Name)),
            _ => (default, []),
        };
        foreach (var field in fields)
        {
            if (!known.TryAdd((type.Value, field.Value), field))
            {
                Report(
                    $"Field \"{type}.{field}\" can only be defined once.",
                    known[(type.Value, field.Value)].Location,
                    field.Location
                );
            }
        }
    }
}
