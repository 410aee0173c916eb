using System.Collections.Immutable;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation;

/// <summary>
/// Walks a document once, knowing the type at each place, and tells the rules; <c>DocumentWalker.TypeSystem.cs</c> has
/// definitions of types. Recursion is bounded by the parser's limit on nesting.
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context, RuleSet set)
{
    private readonly ValidationRule[] rules = set.Make(context);

    private Schema? Schema => context.Schema;

    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    WalkOperation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    WalkFragment(fragment);
                    break;
                default:
                    WalkTypeSystem(definition);
                    break;
            }
        }

        foreach (var i in set.Leave)
        {
            rules[i].LeaveDocument();
        }
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        context.Usages.Enter(operation);
        foreach (var i in set.Operation)
        {
            rules[i].EnterOperation(operation);
        }

        foreach (var variable in operation.Variables)
        {
            foreach (var i in set.VariableDefinition)
            {
                rules[i].EnterVariableDefinition(variable);
            }

            WalkTypeReference(variable.Type);
            if (variable.DefaultValue is { } defaultValue)
            {
                var type = Schema?.TypeOf(variable.Type);
                WalkInput(defaultValue, type is { IsInput: true } ? type : null, hasDefault: false);
            }

            WalkDirectives(variable, variable.Directives, DirectiveLocations.VariableDefinition);
        }

        var location = operation.Operation switch
        {
            OperationKind.Query => DirectiveLocations.Query,
            OperationKind.Mutation => DirectiveLocations.Mutation,
            _ => DirectiveLocations.Subscription,
        };
        WalkDirectives(operation, operation.Directives, location);
        WalkSelections(operation.SelectionSet, Schema?.RootType(operation.Operation));
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        context.Usages.Enter(fragment);
        foreach (var i in set.Fragment)
        {
            rules[i].EnterFragment(fragment);
        }

        WalkNamedType(fragment.TypeCondition);
        WalkDirectives(fragment, fragment.Directives, DirectiveLocations.FragmentDefinition);
        WalkSelections(fragment.SelectionSet, Schema?.Find(fragment.TypeCondition.Name.Value));
    }

    private void WalkSelections(SelectionSetNode selections, NamedType? type)
    {
        var outer = context.ParentType;
        var parent = type is FieldsType or UnionType ? type : null;
        foreach (var selection in selections.Selections)
        {
            context.ParentType = parent;
            switch (selection)
            {
                case FieldNode field:
                    WalkField(field, parent);
                    break;
                case FragmentSpreadNode spread:
                    context.Usages.Add(spread);
                    foreach (var i in set.FragmentSpread)
                    {
                        rules[i].EnterFragmentSpread(spread);
                    }

                    WalkDirectives(spread, spread.Directives, DirectiveLocations.FragmentSpread);
                    break;
                case InlineFragmentNode fragment:
                    WalkInlineFragment(fragment, parent);
                    break;
            }
        }

        context.ParentType = outer;
    }

    private void WalkField(FieldNode field, NamedType? parent)
    {
        var outer = context.Field;
        var definition = FieldLookup.Find(Schema, parent, field.Name.Value);
        context.Field = definition;
        foreach (var i in set.Field)
        {
            rules[i].EnterField(field);
        }

        foreach (var argument in field.Arguments)
        {
            WalkArgument(argument, definition?.Arguments);
        }

        WalkDirectives(field, field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is { } selections)
        {
            WalkSelections(selections, definition?.Type.Named);
        }

        context.Field = outer;
    }

    private void WalkInlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
        foreach (var i in set.InlineFragment)
        {
            rules[i].EnterInlineFragment(fragment);
        }

        var type = parent;
        if (fragment.TypeCondition is { } condition)
        {
            type = Schema?.Find(condition.Name.Value);
            WalkNamedType(condition);
        }

        WalkDirectives(fragment, fragment.Directives, DirectiveLocations.InlineFragment);
        WalkSelections(fragment.SelectionSet, type);
    }

    private void WalkDirectives(SyntaxNode owner, ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
        if (directives.Length == 0)
        {
            return;
        }

        foreach (var i in set.Directives)
        {
            rules[i].EnterDirectives(owner, directives, location);
        }

        var outer = context.Directive;
        foreach (var directive in directives)
        {
            context.Directive = context.FindDirective(directive.Name.Value);
            foreach (var i in set.Directive)
            {
                rules[i].EnterDirective(directive);
            }

            foreach (var argument in directive.Arguments)
            {
                WalkArgument(argument, context.Directive?.Arguments);
            }
        }

        context.Directive = outer;
    }

    private void WalkArgument(ArgumentNode argument, NamedList<ArgumentDefinition>? definitions)
    {
        var definition = definitions?.Find(argument.Name.Value);
        var type = definition is { Type.IsInput: true } ? definition.Type : null;
        WalkInput(argument.Value, type, definition?.HasDefault == true);
    }

    private void WalkInput(ValueNode value, GraphQLType? type, bool hasDefault)
    {
        foreach (var i in set.Input)
        {
            rules[i].EnterInput(value, type);
        }

        WalkValue(value, type, hasDefault, null);
    }

    private void WalkValue(ValueNode value, GraphQLType? type, bool hasDefault, InputObjectType? oneOf)
    {
        switch (value)
        {
            case VariableNode variable:
                context.Usages.Add(new VariableUsage(variable, type, hasDefault, oneOf));
                break;
            case ListValueNode list:
                var nullable = type?.Nullable;
                var itemType = nullable is ListType listType ? listType.Of : nullable;
                foreach (var item in list.Values)
                {
                    WalkValue(item, itemType, hasDefault: false, null);
                }

                break;
            case ObjectValueNode fields:
                foreach (var i in set.Object)
                {
                    rules[i].EnterObject(fields);
                }

                var input = type?.Named as InputObjectType;
                foreach (var field in fields.Fields)
                {
                    var definition = input?.Fields.Find(field.Name.Value);
                    var inOneOf = input is { IsOneOf: true } ? input : null;
                    WalkValue(field.Value, definition?.Type, definition?.HasDefault == true, inOneOf);
                }

                break;
        }
    }

    private void WalkTypeReference(TypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.Type : ((NonNullTypeNode)type).Type;
        }

        WalkNamedType((NamedTypeNode)type);
    }

    private void WalkNamedType(NamedTypeNode type)
    {
        foreach (var i in set.NamedType)
        {
            rules[i].EnterNamedType(type);
        }
    }
}
