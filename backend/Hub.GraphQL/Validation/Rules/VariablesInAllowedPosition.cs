using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Variables stand only where their type fits.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
public sealed class VariablesInAllowedPosition(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.Variables.Length == 0)
            {
                continue;
            }

            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var variable in operation.Variables)
            {
                definitions[variable.Variable.Name.Value] = variable;
            }

            foreach (var usage in Context.Usages.Variables(operation))
            {
                if (
                    usage.Type is not null
                    && definitions.TryGetValue(usage.Variable.Name.Value, out var definition)
                    && Context.Schema!.TypeOf(definition.Type) is { } type
                )
                {
                    Check(definition, type, usage);
                }
            }
        }
    }

    private void Check(VariableDefinitionNode definition, GraphQLType type, VariableUsage usage)
    {
        if (!IsAllowed(definition, type, usage.Type!, usage.HasDefault))
        {
            Report(
                $"Variable \"${usage.Variable.Name}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".",
                definition.Location,
                usage.Variable.Location
            );
        }

        if (usage.OneOf is { } oneOf && type is not NonNullType)
        {
            Report(
                $"Variable \"${usage.Variable.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".",
                definition.Location,
                usage.Variable.Location
            );
        }
    }

    // https://spec.graphql.org/September2025/#IsVariableUsageAllowed(); a one-of's field is told apart above.
    private bool IsAllowed(VariableDefinitionNode definition, GraphQLType type, GraphQLType place, bool hasDefault)
    {
        if (place is NonNullType nonNull && type is not NonNullType)
        {
            var hasOwnDefault = definition.DefaultValue is not (null or NullValueNode);
            return (hasOwnDefault || hasDefault) && Context.Schema!.IsSubType(nonNull.Of, type);
        }

        return Context.Schema!.IsSubType(place, type);
    }
}
