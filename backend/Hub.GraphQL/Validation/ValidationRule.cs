using System.Collections.Immutable;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation;

/// <summary>
/// One rule of the Validation chapter. A rule overrides what it wants to see of the one walk over the document; it is
/// made anew for each document and reports to its context.
/// </summary>
public abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public virtual void EnterOperation(OperationDefinitionNode operation) { }

    public virtual void EnterVariableDefinition(VariableDefinitionNode variable) { }

    public virtual void EnterFragment(FragmentDefinitionNode fragment) { }

    /// <summary>A definition that is not executable.</summary>
    public virtual void EnterTypeSystem(DefinitionNode definition) { }

    /// <summary>Its definition is <see cref="ValidationContext.Field"/>, its owner <see cref="ValidationContext.ParentType"/>.</summary>
    public virtual void EnterField(FieldNode field) { }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread) { }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment) { }

    /// <summary>All directives of one node that has some.</summary>
    public virtual void EnterDirectives(
        SyntaxNode owner,
        ImmutableArray<DirectiveNode> directives,
        DirectiveLocations location
    ) { }

    /// <summary>Its definition, when known, is <see cref="ValidationContext.Directive"/>.</summary>
    public virtual void EnterDirective(DirectiveNode directive) { }

    /// <summary>The value of an argument, or a variable's default, with the type it should have (null: not known).</summary>
    public virtual void EnterInput(ValueNode value, GraphQLType? type) { }

    /// <summary>Any input object literal, however deep in a value.</summary>
    public virtual void EnterObject(ObjectValueNode value) { }

    /// <summary>The name of a type in a variable, a type condition or a definition.</summary>
    public virtual void EnterNamedType(NamedTypeNode type) { }

    public virtual void LeaveDocument() { }

    protected void Report(string message, params ReadOnlySpan<Location> locations) =>
        Context.Report(this, Errors.ErrorCodes.Validation, message, locations);
}
