using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Variables of an operation have different names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</remarks>
public sealed class UniqueVariableNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        foreach (var twice in Duplicates.Of(operation.Variables, variable => variable.Variable.Name))
        {
            Report($"There can be only one variable named \"${twice.Key}\".", [.. twice.Select(name => name.Location)]);
        }
    }
}
