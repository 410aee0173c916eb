using Hub.GraphQL.Errors;

namespace Hub.GraphQL.Execution.Incremental;

/// <summary>Things of one kind that are resolved together, as all of a level are.</summary>
internal abstract record Batch(Task Resolved);

/// <summary>The objects stand in the frame in their order.</summary>
internal sealed record ObjectBatch(IReadOnlyList<DeferredObject> Objects, Frame Frame, Task Resolved) : Batch(Resolved);

internal sealed record StreamBatch(StreamedRest Rest, int To, Gathered Gathered, Task Resolved) : Batch(Resolved);

/// <summary>One entry of <c>incremental</c>: bytes of the writer's buffer.</summary>
internal sealed record Part(
    Delivery Delivery,
    object[]? SubPath,
    Range Json,
    bool IsItems,
    IReadOnlyList<GraphQLError> Errors
);

/// <summary>One entry of <c>completed</c>.</summary>
internal sealed record Completion(Delivery Delivery, IReadOnlyList<GraphQLError> Errors);
