using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

// https://spec.graphql.org/September2025/#sec-Language.Operations
public ref partial struct Parser
{
    private OperationDefinitionNode ParseOperation()
    {
        var start = lexer.Location;
        if (lexer.Kind == TokenKind.BraceLeft)
        {
            var shorthand = ParseSelectionSet();
            return new OperationDefinitionNode(From(start), null, OperationKind.Query, null, [], [], shorthand);
        }

        var description = ParseDescription();
        var operation = ParseOperationKind();
        var name = lexer.Kind == TokenKind.Name ? ParseName() : (Name?)null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConst: false);
        var selections = ParseSelectionSet();
        return new OperationDefinitionNode(
            From(start),
            description,
            operation,
            name,
            variables,
            directives,
            selections
        );
    }

    private OperationKind ParseOperationKind()
    {
        var token = lexer;
        if (lexer.Kind != TokenKind.Name)
        {
            throw ErrorHere($"Expected Name, found {Describe(lexer)}.");
        }

        Advance();
        return token.Text switch
        {
            var text when text.SequenceEqual("query"u8) => OperationKind.Query,
            var text when text.SequenceEqual("mutation"u8) => OperationKind.Mutation,
            var text when text.SequenceEqual("subscription"u8) => OperationKind.Subscription,
            _ => throw Unexpected(token),
        };
    }

    // https://spec.graphql.org/September2025/#VariablesDefinition
    private ImmutableArray<VariableDefinitionNode> ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.ParenthesisLeft))
        {
            return [];
        }

        var variables = ImmutableArray.CreateBuilder<VariableDefinitionNode>();
        do
        {
            var start = lexer.Location;
            var description = ParseDescription();
            var variable = ParseVariable();
            Expect(TokenKind.Colon);
            var type = ParseTypeReference();
            var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValueLiteral(isConst: true) : null;
            var directives = ParseDirectives(isConst: true);
            variables.Add(
                new VariableDefinitionNode(From(start), description, variable, type, defaultValue, directives)
            );
        } while (!Skip(TokenKind.ParenthesisRight));
        return variables.DrainToImmutable();
    }

    private VariableNode ParseVariable()
    {
        var start = lexer.Location;
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(From(start), name);
    }

    // https://spec.graphql.org/September2025/#SelectionSet
    private SelectionSetNode ParseSelectionSet()
    {
        Enter();
        var start = lexer.Location;
        Expect(TokenKind.BraceLeft);
        var selections = ImmutableArray.CreateBuilder<SelectionNode>();
        do
        {
            selections.Add(lexer.Kind == TokenKind.Spread ? ParseFragmentSelection() : ParseField());
        } while (!Skip(TokenKind.BraceRight));
        Leave();
        return new SelectionSetNode(From(start), selections.DrainToImmutable());
    }

    // https://spec.graphql.org/September2025/#Field
    private FieldNode ParseField()
    {
        var start = lexer.Location;
        var name = ParseName();
        Name? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selections = lexer.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null;
        return new FieldNode(From(start), alias, name, arguments, directives, selections);
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst)
    {
        if (!Skip(TokenKind.ParenthesisLeft))
        {
            return [];
        }

        var arguments = ImmutableArray.CreateBuilder<ArgumentNode>();
        do
        {
            var start = lexer.Location;
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValueLiteral(isConst);
            arguments.Add(new ArgumentNode(From(start), name, value));
        } while (!Skip(TokenKind.ParenthesisRight));
        return arguments.DrainToImmutable();
    }

    // https://spec.graphql.org/September2025/#sec-Language.Fragments
    private SelectionNode ParseFragmentSelection()
    {
        var start = lexer.Location;
        Expect(TokenKind.Spread);
        var conditional = SkipKeyword("on"u8);
        if (!conditional && lexer.Kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConst: false);
            return new FragmentSpreadNode(From(start), name, spreadDirectives);
        }

        var condition = conditional ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        var selections = ParseSelectionSet();
        return new InlineFragmentNode(From(start), condition, directives, selections);
    }

    private FragmentDefinitionNode ParseFragment()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        ExpectKeyword("fragment"u8);
        if (IsKeyword("on"u8))
        {
            throw Unexpected(lexer);
        }

        var name = ParseName();
        ExpectKeyword("on"u8);
        var condition = ParseNamedType();
        var directives = ParseDirectives(isConst: false);
        var selections = ParseSelectionSet();
        return new FragmentDefinitionNode(From(start), description, name, condition, directives, selections);
    }

    // https://spec.graphql.org/September2025/#Directives
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (lexer.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        do
        {
            var start = lexer.Location;
            Expect(TokenKind.At);
            var name = ParseName();
            var arguments = ParseArguments(isConst);
            directives.Add(new DirectiveNode(From(start), name, arguments));
        } while (lexer.Kind == TokenKind.At);
        return directives.DrainToImmutable();
    }
}
