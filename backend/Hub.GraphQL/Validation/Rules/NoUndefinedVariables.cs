using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation uses, also in its fragments, it defines.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</remarks>
public sealed class NoUndefinedVariables(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            var defined = operation.Variables.Select(variable => variable.Variable.Name.Value).ToHashSet();
            foreach (var usage in Context.Usages.Variables(operation))
            {
                var name = usage.Variable.Name.Value;
                if (!defined.Contains(name))
                {
                    var where = operation.Name is { } own ? $" by operation \"{own}\"" : "";
                    Report($"Variable \"${name}\" is not defined{where}.", usage.Variable.Location, operation.Location);
                }
            }
        }
    }
}
