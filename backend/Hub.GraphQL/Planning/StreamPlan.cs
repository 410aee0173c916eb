using Hub.GraphQL.Execution;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Planning;

/// <summary>A list of which the first items come with the answer and the others later.</summary>
internal sealed record StreamPlan(string? Label, ValueNode? InitialCount)
{
    /// <exception cref="FieldException">It is negative or null.</exception>
    public int Count(IReadOnlyDictionary<string, object?> variables)
    {
        var count = InitialCount switch
        {
            null => 0,
            IntValueNode literal when int.TryParse(literal.Text, out var value) => value,
            VariableNode variable when !variables.ContainsKey(variable.Name.Value) => 0,
            VariableNode variable when variables[variable.Name.Value] is int value => value,
            _ => -1,
        };
        return count >= 0
            ? count
            : throw FieldException.Input("\"initialCount\" of @stream must be 0 or more.", InitialCount!.Location);
    }
}
