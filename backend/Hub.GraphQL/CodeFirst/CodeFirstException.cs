namespace Hub.GraphQL;

/// <summary>C# types that make no schema. Thrown at start with every problem: the C# member and what to do.</summary>
public sealed class CodeFirstException(IReadOnlyList<string> problems)
    : Exception(
        "The GraphQL schema cannot be built from the C# types:\n"
            + string.Join('\n', problems.Select(problem => "- " + problem))
    )
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
