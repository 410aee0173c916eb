using System.Buffers;

namespace Hub.GraphQL;

/// <summary>The engine inside the process: request in, UTF-8 JSON out. Thread-safe; one per application.</summary>
public interface IGraphQLExecutor
{
    /// <summary>The schema as SDL.</summary>
    string Sdl { get; }

    /// <summary>
    /// Writes the answer (<c>data</c>, <c>errors</c>) to <paramref name="output"/>. Never throws for what the request
    /// contains; throws <see cref="OperationCanceledException"/> when <paramref name="cancellation"/> is cancelled.
    /// </summary>
    ValueTask<GraphQLOutcome> Execute(
        GraphQLRequest request,
        IServiceProvider services,
        IBufferWriter<byte> output,
        CancellationToken cancellation = default
    );

    /// <summary>
    /// One answer for each event of a subscription; one answer in all for a query, a mutation, or what is refused.
    /// Ends when the source ends; a source that fails ends with an answer of its error. Each answer's bytes are valid
    /// until the next one is asked for.
    /// </summary>
    IAsyncEnumerable<ReadOnlyMemory<byte>> Subscribe(
        GraphQLRequest request,
        IServiceProvider services,
        CancellationToken cancellation = default
    );
}

/// <summary>How it went; what a transport needs for its status.</summary>
public enum GraphQLOutcome
{
    /// <summary>The operation ran and has data; fields may have errors.</summary>
    Executed,

    /// <summary>The operation ran; an error took the whole of <c>data</c> away.</summary>
    ExecutedWithoutData,

    /// <summary>Nothing ran: the document does not parse, is invalid, is over a limit, or its variables are wrong.</summary>
    Refused,

    /// <summary>Nothing ran: a mutation or subscription where only queries are allowed.</summary>
    OperationNotAllowed,
}
