using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation;

internal sealed partial class DocumentWalker
{
    private void WalkTypeSystem(DefinitionNode definition)
    {
        context.ParentType = null;
        context.Field = null;
        foreach (var i in set.TypeSystem)
        {
            rules[i].EnterTypeSystem(definition);
        }

        switch (definition)
        {
            case SchemaDefinitionNode schema:
                WalkDirectives(schema, schema.Directives, DirectiveLocations.Schema);
                WalkNamedTypes(schema.OperationTypes.Select(operation => operation.Type));
                break;
            case SchemaExtensionNode schema:
                WalkDirectives(schema, schema.Directives, DirectiveLocations.Schema);
                WalkNamedTypes(schema.OperationTypes.Select(operation => operation.Type));
                break;
            case ScalarTypeDefinitionNode scalar:
                WalkDirectives(scalar, scalar.Directives, DirectiveLocations.Scalar);
                break;
            case ScalarTypeExtensionNode scalar:
                WalkDirectives(scalar, scalar.Directives, DirectiveLocations.Scalar);
                break;
            case ObjectTypeDefinitionNode type:
                WalkFields(type, type.Interfaces, type.Fields, DirectiveLocations.Object);
                break;
            case ObjectTypeExtensionNode type:
                WalkFields(type, type.Interfaces, type.Fields, DirectiveLocations.Object);
                break;
            case InterfaceTypeDefinitionNode type:
                WalkFields(type, type.Interfaces, type.Fields, DirectiveLocations.Interface);
                break;
            case InterfaceTypeExtensionNode type:
                WalkFields(type, type.Interfaces, type.Fields, DirectiveLocations.Interface);
                break;
            case UnionTypeDefinitionNode type:
                WalkDirectives(type, type.Directives, DirectiveLocations.Union);
                WalkNamedTypes(type.Members);
                break;
            case UnionTypeExtensionNode type:
                WalkDirectives(type, type.Directives, DirectiveLocations.Union);
                WalkNamedTypes(type.Members);
                break;
            case EnumTypeDefinitionNode type:
                WalkEnum(type, type.Values);
                break;
            case EnumTypeExtensionNode type:
                WalkEnum(type, type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WalkDirectives(type, type.Directives, DirectiveLocations.InputObject);
                WalkInputs(type.Fields, DirectiveLocations.InputFieldDefinition);
                break;
            case InputObjectTypeExtensionNode type:
                WalkDirectives(type, type.Directives, DirectiveLocations.InputObject);
                WalkInputs(type.Fields, DirectiveLocations.InputFieldDefinition);
                break;
            case DirectiveDefinitionNode directive:
                WalkInputs(directive.Arguments, DirectiveLocations.ArgumentDefinition);
                break;
        }
    }

    private void WalkFields(
        TypeSystemNode type,
        ImmutableArray<NamedTypeNode> interfaces,
        ImmutableArray<FieldDefinitionNode> fields,
        DirectiveLocations location
    )
    {
        WalkNamedTypes(interfaces);
        WalkDirectives(type, type.Directives, location);
        foreach (var field in fields)
        {
            WalkInputs(field.Arguments, DirectiveLocations.ArgumentDefinition);
            WalkTypeReference(field.Type);
            WalkDirectives(field, field.Directives, DirectiveLocations.FieldDefinition);
        }
    }

    private void WalkEnum(TypeSystemNode type, ImmutableArray<EnumValueDefinitionNode> values)
    {
        WalkDirectives(type, type.Directives, DirectiveLocations.Enum);
        foreach (var value in values)
        {
            WalkDirectives(value, value.Directives, DirectiveLocations.EnumValue);
        }
    }

    private void WalkInputs(ImmutableArray<InputValueDefinitionNode> inputs, DirectiveLocations location)
    {
        foreach (var input in inputs)
        {
            WalkTypeReference(input.Type);
            if (input.DefaultValue is { } defaultValue)
            {
                // Its type may be defined in this very document: the schema's own rules check it once it is built.
                WalkInput(defaultValue, null, hasDefault: false);
            }

            WalkDirectives(input, input.Directives, location);
        }
    }

    private void WalkNamedTypes(IEnumerable<NamedTypeNode> types)
    {
        foreach (var type in types)
        {
            WalkNamedType(type);
        }
    }
}
