namespace Hub.GraphQL.Execution;

/// <summary>One answer of a stream. Its bytes are valid until the next one is asked for.</summary>
internal readonly record struct ResponsePart(GraphQLOutcome Outcome, ReadOnlyMemory<byte> Json, bool HasNext = false);
