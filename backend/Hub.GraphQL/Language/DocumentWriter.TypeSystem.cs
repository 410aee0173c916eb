using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

internal sealed partial class DocumentWriter
{
    private void WriteTypeSystem(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                text.Append("extend schema");
                WriteDirectives(schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case OperationTypeDefinitionNode operation:
                text.Append(Keywords.Of(operation.Operation)).Append(": ").Append(operation.Type);
                break;
            case TypeDefinitionNode definition:
                WriteDescription(definition.Description);
                WriteType(definition, definition.Name.Value);
                break;
            case TypeExtensionNode extension:
                text.Append("extend ");
                WriteType(extension, extension.Name.Value);
                break;
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                text.Append(field.Name.Value);
                WriteArgumentDefinitions(field.Arguments);
                text.Append(": ").Append(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(input.Description);
                text.Append(input.Name.Value).Append(": ").Append(input.Type);
                WriteDefault(input.DefaultValue);
                WriteDirectives(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                text.Append(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
            case DirectiveDefinitionNode directive:
                WriteDescription(directive.Description);
                text.Append("directive @").Append(directive.Name.Value);
                WriteArgumentDefinitions(directive.Arguments);
                text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
                text.AppendJoin(" | ", directive.Locations.Select(location => location.Value));
                break;
        }
    }

    private void WriteType(TypeSystemNode node, string name)
    {
        switch (node)
        {
            case ScalarTypeDefinitionNode or ScalarTypeExtensionNode:
                WriteHead("scalar", name, [], node.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                WriteHead("type", name, type.Interfaces, type.Directives);
                WriteMembers(type.Fields);
                break;
            case ObjectTypeExtensionNode type:
                WriteHead("type", name, type.Interfaces, type.Directives);
                WriteMembers(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteHead("interface", name, type.Interfaces, type.Directives);
                WriteMembers(type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WriteHead("interface", name, type.Interfaces, type.Directives);
                WriteMembers(type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                WriteHead("union", name, [], type.Directives);
                WriteUnion(type.Members);
                break;
            case UnionTypeExtensionNode type:
                WriteHead("union", name, [], type.Directives);
                WriteUnion(type.Members);
                break;
            case EnumTypeDefinitionNode type:
                WriteHead("enum", name, [], type.Directives);
                WriteMembers(type.Values);
                break;
            case EnumTypeExtensionNode type:
                WriteHead("enum", name, [], type.Directives);
                WriteMembers(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WriteHead("input", name, [], type.Directives);
                WriteMembers(type.Fields);
                break;
            case InputObjectTypeExtensionNode type:
                WriteHead("input", name, [], type.Directives);
                WriteMembers(type.Fields);
                break;
        }
    }

    private void WriteHead(
        string keyword,
        string name,
        ImmutableArray<NamedTypeNode> interfaces,
        ImmutableArray<DirectiveNode> directives
    )
    {
        text.Append(keyword).Append(' ').Append(name);
        if (interfaces.Length > 0)
        {
            text.Append(" implements ");
            Join(interfaces, " & ");
        }

        WriteDirectives(directives);
    }

    private void WriteUnion(ImmutableArray<NamedTypeNode> members)
    {
        if (members.Length > 0)
        {
            text.Append(" = ");
            Join(members, " | ");
        }
    }

    private void WriteMembers<T>(ImmutableArray<T> members)
        where T : SyntaxNode
    {
        if (members.Length > 0)
        {
            text.Append(' ');
            WriteBlock(members);
        }
    }

    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.Length == 0)
        {
            return;
        }

        text.Append('(');
        if (arguments.Any(argument => argument.Description is not null))
        {
            WriteLines(arguments);
        }
        else
        {
            Join(arguments, ", ");
        }

        text.Append(')');
    }
}
