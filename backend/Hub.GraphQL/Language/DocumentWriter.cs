using System.Collections.Immutable;
using System.Text;

namespace Hub.GraphQL.Language;

/// <summary>Writes executable documents, values and types; <c>DocumentWriter.TypeSystem.cs</c> has definitions of types.</summary>
internal sealed partial class DocumentWriter
{
    // Arguments that make a line longer than this go one to a line.
    private const int MaxLine = 80;
    private readonly StringBuilder text = new();
    private bool hasTypes;
    private int depth;

    public override string ToString() => text.ToString();

    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                hasTypes = document.Definitions.Any(definition => definition is not ExecutableDefinitionNode);
                Join(document.Definitions, "\n\n");
                break;
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteDescription(fragment.Description);
                text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition);
                WriteDirectives(fragment.Directives);
                text.Append(' ');
                Write(fragment.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode set:
                WriteBlock(set.Selections);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case ArgumentNode argument:
                text.Append(argument.Name.Value).Append(": ");
                Write(argument.Value);
                break;
            case DirectiveNode directive:
                text.Append('@').Append(directive.Name.Value);
                if (directive.Arguments.Length > 0)
                {
                    text.Append('(');
                    Join(directive.Arguments, ", ");
                    text.Append(')');
                }

                break;
            case ObjectFieldNode field:
                text.Append(field.Name.Value).Append(": ");
                Write(field.Value);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                text.Append(type);
                break;
            default:
                WriteTypeSystem(node);
                break;
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        // After a type without a body, a query without its keyword would be read as the body.
        var anonymous =
            !hasTypes
            && operation.Operation == OperationKind.Query
            && operation is { Name: null, Description: null, Variables.Length: 0, Directives.Length: 0 };
        if (!anonymous)
        {
            WriteDescription(operation.Description);
            text.Append(Keywords.Of(operation.Operation)).Append(' ').Append(operation.Name?.Value);
            if (operation.Variables.Length > 0)
            {
                text.Append('(');
                Join(operation.Variables, ", ");
                text.Append(')');
            }

            if (operation is { Name: null, Variables.Length: 0 })
            {
                text.Length--;
            }

            WriteDirectives(operation.Directives);
            text.Append(' ');
        }

        Write(operation.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        text.Append('$').Append(variable.Variable.Name.Value).Append(": ").Append(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                if (field.Alias is { } alias)
                {
                    text.Append(alias.Value).Append(": ");
                }

                text.Append(field.Name.Value);
                WriteArguments(field);
                WriteDirectives(field.Directives);
                if (field.SelectionSet is { } inner)
                {
                    text.Append(' ');
                    Write(inner);
                }

                break;
            case FragmentSpreadNode spread:
                text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                text.Append("...");
                if (fragment.TypeCondition is { } condition)
                {
                    text.Append(" on ").Append(condition.Name.Value);
                }

                WriteDirectives(fragment.Directives);
                text.Append(' ');
                Write(fragment.SelectionSet);
                break;
        }
    }

    private void WriteArguments(FieldNode field)
    {
        if (field.Arguments.Length == 0)
        {
            return;
        }

        var start = text.Length;
        var prefix = field.Name.Value.Length + (field.Alias is { } alias ? alias.Value.Length + 2 : 0);
        text.Append('(');
        Join(field.Arguments, ", ");
        text.Append(')');
        if (prefix + text.Length - start > MaxLine)
        {
            text.Length = start;
            text.Append('(');
            WriteLines(field.Arguments);
            text.Append(')');
        }
    }

    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                text.Append(number.Text);
                break;
            case FloatValueNode number:
                text.Append(number.Text);
                break;
            case StringValueNode { IsBlock: true } block:
                BlockString.Write(text, block.Value, depth);
                break;
            case StringValueNode plain:
                QuotedString.Write(text, plain.Value);
                break;
            case BooleanValueNode boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case EnumValueNode name:
                text.Append(name.Value);
                break;
            case ListValueNode list:
                text.Append('[');
                Join(list.Values, ", ");
                text.Append(']');
                break;
            case ObjectValueNode fields:
                text.Append('{');
                Join(fields.Fields, ", ");
                text.Append('}');
                break;
        }
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is not null)
        {
            text.Append(" = ");
            Write(value);
        }
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            text.Append(' ');
            Write(directive);
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            Write(description);
            NewLine();
        }
    }

    private void WriteBlock<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        text.Append('{');
        WriteLines(nodes);
        text.Append('}');
    }

    /// <summary>Each node on a line of its own, one step deeper; ends at the start of a line.</summary>
    private void WriteLines<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        depth++;
        foreach (var node in nodes)
        {
            NewLine();
            Write(node);
        }

        depth--;
        NewLine();
    }

    private void Join<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            text.Append(i == 0 ? "" : separator);
            Write(nodes[i]);
        }
    }

    private void NewLine() => text.Append('\n').Append(' ', depth * 2);
}
