using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Extensions extend a type of the same kind that the document defines.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-Extensions</remarks>
public sealed class PossibleTypeExtensions(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, TypeDefinitionNode> defined = context
        .Document.Definitions.OfType<TypeDefinitionNode>()
        .DistinctBy(type => type.Name.Value)
        .ToDictionary(type => type.Name.Value, StringComparer.Ordinal);

    public override void EnterTypeSystem(DefinitionNode definition)
    {
        if (definition is not TypeExtensionNode extension)
        {
            return;
        }

        if (!defined.TryGetValue(extension.Name.Value, out var type))
        {
            var hint = Suggestions.For(extension.Name.Value, defined.Keys);
            Report(
                $"Cannot extend type \"{extension.Name}\" because it is not defined.{hint}",
                extension.Name.Location
            );
        }
        else if (!IsSameKind(type, extension))
        {
            Report(
                $"Cannot extend type \"{extension.Name}\" as another kind than it is defined.",
                type.Location,
                extension.Location
            );
        }
        else if (
            extension is InputObjectTypeExtensionNode input
            && input.Directives.FirstOrDefault(directive => directive.Name.Value == "oneOf") is { } oneOf
        )
        {
            Report("The directive \"@oneOf\" must not be provided by an extension.", oneOf.Location);
        }
    }

    private static bool IsSameKind(TypeDefinitionNode definition, TypeExtensionNode extension) =>
        (definition, extension)
            is
                (ScalarTypeDefinitionNode, ScalarTypeExtensionNode)
                or
                (ObjectTypeDefinitionNode, ObjectTypeExtensionNode)
                or
                (InterfaceTypeDefinitionNode, InterfaceTypeExtensionNode)
                or
                (UnionTypeDefinitionNode, UnionTypeExtensionNode)
                or
                (EnumTypeDefinitionNode, EnumTypeExtensionNode)
                or
                (InputObjectTypeDefinitionNode, InputObjectTypeExtensionNode);
}
