using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Variables hold input: scalars, enums, input objects, and lists of them.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</remarks>
public sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (Context.Schema?.TypeOf(variable.Type) is { IsInput: false })
        {
            Report(
                $"Variable \"${variable.Variable.Name}\" cannot be non-input type \"{variable.Type}\".",
                variable.Type.Location
            );
        }
    }
}
