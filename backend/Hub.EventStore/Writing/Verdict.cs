namespace Hub.EventStore.Writing;

/// <summary>What a command wants of the batch it is judged in.</summary>
internal abstract record Verdict
{
    /// <summary>Its events, claims and releases are to be saved.</summary>
    public sealed record Save(
        IReadOnlyList<(StreamId Stream, Event Data)> Writes,
        IReadOnlyList<(string Key, object Refusal)> Claims,
        IReadOnlyList<string> Releases
    ) : Verdict;

    /// <summary>Nothing is to be saved.</summary>
    public sealed record Answer(Outcome Outcome, object? Refusal = null) : Verdict;
}

/// <summary>How a command ended in the writer; <c>FirstSequence</c> is that of its first event, saved now or then.</summary>
internal sealed record WriteResult(Outcome Outcome, long FirstSequence, long LastSequence, object? Refusal = null);
