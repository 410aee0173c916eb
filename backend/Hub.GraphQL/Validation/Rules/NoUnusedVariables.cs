using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation defines is used, in it or in its fragments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variables-Used</remarks>
public sealed class NoUnusedVariables(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.Variables.Length == 0)
            {
                continue;
            }

            var used = Context.Usages.Variables(operation).Select(usage => usage.Variable.Name.Value).ToHashSet();
            foreach (var variable in operation.Variables)
            {
                if (!used.Contains(variable.Variable.Name.Value))
                {
                    var where = operation.Name is { } own ? $" in operation \"{own}\"" : "";
                    Report($"Variable \"${variable.Variable.Name}\" is never used{where}.", variable.Location);
                }
            }
        }
    }
}
