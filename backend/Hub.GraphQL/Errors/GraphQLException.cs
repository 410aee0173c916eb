namespace Hub.GraphQL;

/// <summary>Thrown by a resolver to answer with an error that the client may read.</summary>
public sealed class GraphQLException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
