using Hub.GraphQL.Validation.Rules;

namespace Hub.GraphQL.Validation;

/// <summary>
/// The contents page of the Validation chapter, in its order.
/// https://spec.graphql.org/September2025/#sec-Validation
/// </summary>
public static class SpecifiedRules
{
    /// <summary>For documents to be executed.</summary>
    public static RuleSet Executable { get; } =
        new(
            // Documents and operations
            RuleEntry.Of(context => new ExecutableDefinitions(context)),
            RuleEntry.Of(context => new KnownOperationTypes(context)),
            RuleEntry.Of(context => new UniqueOperationNames(context)),
            RuleEntry.Of(context => new LoneAnonymousOperation(context)),
            RuleEntry.Of(context => new SingleFieldSubscriptions(context)),
            // Fields
            RuleEntry.Of(context => new FieldsOnCorrectType(context)),
            RuleEntry.Of(context => new OverlappingFieldsCanBeMerged(context)),
            RuleEntry.Of(context => new ScalarLeafs(context)),
            // Arguments
            RuleEntry.Of(context => new KnownArgumentNames(context)),
            RuleEntry.Of(context => new UniqueArgumentNames(context)),
            RuleEntry.Of(context => new ProvidedRequiredArguments(context)),
            // Fragments
            RuleEntry.Of(context => new UniqueFragmentNames(context)),
            RuleEntry.Of(context => new KnownTypeNames(context)),
            RuleEntry.Of(context => new FragmentsOnCompositeTypes(context)),
            RuleEntry.Of(context => new NoUnusedFragments(context)),
            RuleEntry.Of(context => new KnownFragmentNames(context)),
            RuleEntry.Of(context => new NoFragmentCycles(context)),
            RuleEntry.Of(context => new PossibleFragmentSpreads(context)),
            // Values
            RuleEntry.Of(context => new ValuesOfCorrectType(context)),
            RuleEntry.Of(context => new UniqueInputFieldNames(context)),
            // Directives
            RuleEntry.Of(context => new KnownDirectives(context)),
            RuleEntry.Of(context => new UniqueDirectivesPerLocation(context)),
            // Incremental delivery, a draft
            RuleEntry.Of(context => new DeferStreamDirectiveOnRootField(context)),
            RuleEntry.Of(context => new DeferStreamDirectiveOnValidOperations(context)),
            RuleEntry.Of(context => new DeferStreamDirectiveLabel(context)),
            RuleEntry.Of(context => new StreamDirectiveOnListField(context)),
            // Variables
            RuleEntry.Of(context => new UniqueVariableNames(context)),
            RuleEntry.Of(context => new VariablesAreInputTypes(context)),
            RuleEntry.Of(context => new NoUndefinedVariables(context)),
            RuleEntry.Of(context => new NoUnusedVariables(context)),
            RuleEntry.Of(context => new VariablesInAllowedPosition(context))
        );

    /// <summary>For type system documents, before a schema is made of them.</summary>
    public static RuleSet TypeSystem { get; } =
        new(
            RuleEntry.Of(context => new TypeSystemDefinitions(context)),
            RuleEntry.Of(context => new LoneSchemaDefinition(context)),
            RuleEntry.Of(context => new UniqueOperationTypes(context)),
            RuleEntry.Of(context => new UniqueTypeNames(context)),
            RuleEntry.Of(context => new UniqueEnumValueNames(context)),
            RuleEntry.Of(context => new UniqueFieldDefinitionNames(context)),
            RuleEntry.Of(context => new UniqueArgumentDefinitionNames(context)),
            RuleEntry.Of(context => new UniqueDirectiveNames(context)),
            RuleEntry.Of(context => new KnownTypeNames(context)),
            RuleEntry.Of(context => new KnownDirectives(context)),
            RuleEntry.Of(context => new UniqueDirectivesPerLocation(context)),
            RuleEntry.Of(context => new PossibleTypeExtensions(context)),
            RuleEntry.Of(context => new KnownArgumentNames(context)),
            RuleEntry.Of(context => new UniqueArgumentNames(context)),
            RuleEntry.Of(context => new UniqueInputFieldNames(context)),
            // Of the specified directives; others' arguments are checked once there are types (AppliedDirectiveRules).
            RuleEntry.Of(context => new ValuesOfCorrectType(context)),
            RuleEntry.Of(context => new ProvidedRequiredArguments(context))
        );
}
