using Hub.EventStore.Serialization;

namespace Hub.EventStore.Writing;

/// <summary>Judges a batch's commands one after another, each on what the ones before it leave. Pure but for the clock.</summary>
internal sealed class BatchJudge(EventSerializer serializer, IReadOnlyList<IProjection> projections, TimeProvider clock)
{
    private const long MaxBatchBytes = 8 * 1024 * 1024;

    public BatchPlan Judge(List<PendingCommand> commands, BatchFacts facts)
    {
        var plan = new BatchPlan(new BatchStreams(facts), facts.Head.Sequence, RecordedTime(facts.Head));
        Dictionary<Guid, (PendingCommand Command, WriteResult Result)>? inThisBatch = commands.Count > 1 ? [] : null;
        foreach (var command in commands)
        {
            if (plan.Bytes > MaxBatchBytes)
            {
                plan.Deferred.Add(command);
                continue;
            }
            try
            {
                var result =
                    SavedBefore(command, facts.CommandOf(command.FirstEventId))
                    ?? RepeatedHere(command, inThisBatch)
                    ?? JudgeNew(command, plan, facts);
                if (result.Outcome is Outcome.Saved)
                    inThisBatch?.TryAdd(command.Context.CommandId, (command, result));
                plan.Results.Add((command, result));
            }
            catch (Exception problem) when (problem is not Culprit)
            {
                // Whatever a decision or projection throws is its own caller's; the others go on.
                plan.Failures.Add((command, problem));
            }
        }
        return plan;
    }

    private static WriteResult? SavedBefore(PendingCommand command, SavedCommand? saved)
    {
        if (saved is null)
            return null;
        var outcome = Compare(command, saved.Actor, saved.InputHash);
        if (outcome is Outcome.Repeated && command.MayBeSaved)
            outcome = Outcome.Saved;
        return new WriteResult(outcome, saved.Sequence, 0);
    }

    private static WriteResult? RepeatedHere(
        PendingCommand command,
        Dictionary<Guid, (PendingCommand Command, WriteResult Result)>? inThisBatch
    )
    {
        if (inThisBatch is null || !inThisBatch.TryGetValue(command.Context.CommandId, out var first))
            return null;
        var context = first.Command.Context;
        return first.Result with { Outcome = Compare(command, context.ActorId.ToString(), context.InputHash) };
    }

    private static Outcome Compare(PendingCommand command, string? actor, string? inputHash) =>
        actor != command.Context.ActorId.ToString() ? Outcome.IdTaken
        : inputHash != command.Context.InputHash ? Outcome.CommandReused
        : Outcome.Repeated;

    private WriteResult JudgeNew(PendingCommand command, BatchPlan plan, BatchFacts facts)
    {
        var verdict = command.Judge(plan.Streams);
        if (verdict is Verdict.Save save)
        {
            if (TakenKey(save, plan, facts) is { } refusal)
                verdict = new Verdict.Answer(Outcome.Refused, refusal);
            else if (save.Writes.Count == 0)
                verdict = new Verdict.Answer(Outcome.AlreadyDone);
            else
                return Plan(command, save, plan, facts);
        }
        command.Remember(plan.Streams);
        var answer = (Verdict.Answer)verdict;
        return new WriteResult(answer.Outcome, 0, 0, answer.Refusal);
    }

    private static object? TakenKey(Verdict.Save save, BatchPlan plan, BatchFacts facts)
    {
        foreach (var (key, refusal) in save.Claims)
        {
            var taken = plan.Holds(key) ?? facts.Holds(key);
            if (taken is null)
                plan.UnknownKeys.Add(key);
            else if (taken.Value && !save.Releases.Contains(key))
                return refusal;
        }
        return null;
    }

    private WriteResult Plan(PendingCommand command, Verdict.Save save, BatchPlan plan, BatchFacts facts)
    {
        var planned = Number(command, save, plan, facts.Head.Sequence + plan.Events.Count);
        var projected = new SqlBatch();
        foreach (var projection in projections)
        foreach (var each in planned)
            projection.Project(each.Recorded, projected);

        // Nothing of it was added before everything that may throw was done.
        foreach (var each in planned)
        {
            plan.Streams[each.Recorded.Stream].Add(each.Recorded.Data, each.Recorded.Sequence);
            plan.Bytes += each.Json.Length;
        }
        plan.Events.AddRange(planned);
        foreach (var each in projected.Statements)
            plan.Projected.Add(new Projected(command, each.Sql, each.Values));
        Claim(command, save, plan);
        try
        {
            command.Remember(plan.Streams);
        }
        catch (Exception problem)
        {
            // Its state cannot take its own events: the batch is judged again without it.
            throw new Culprit(command, problem);
        }
        return new WriteResult(Outcome.Saved, planned[0].Recorded.Sequence, planned[^1].Recorded.Sequence);
    }

    private PlannedEvent[] Number(PendingCommand command, Verdict.Save save, BatchPlan plan, long last)
    {
        var context = command.Context;
        var headers = new EventHeaders(context.ActingFor, context.Client, context.Command, context.InputHash);
        var headersJson = EventSerializer.WriteHeaders(headers);
        var planned = new PlannedEvent[save.Writes.Count];
        for (var i = 0; i < planned.Length; i++)
        {
            var (stream, data) = save.Writes[i];
            var slot = plan.Streams[stream];
            if (slot.Archived)
                throw new StreamArchived(stream);
            var version = (LastVersion(planned.AsSpan(0, i), stream) ?? slot.Version) + 1;
            var (registered, json) = serializer.Write(data);
            var recorded = new RecordedEvent(
                last + i + 1,
                i == 0 ? command.FirstEventId : PendingCommand.EventId(context.CommandId, i),
                stream,
                version,
                data,
                registered.Alias,
                plan.Timestamp,
                context.ActorId,
                headers,
                context.CorrelationId,
                context.CausationId
            );
            planned[i] = new PlannedEvent(recorded, registered, json, headersJson, command);
        }
        return planned;
    }

    private static long? LastVersion(ReadOnlySpan<PlannedEvent> before, StreamId stream)
    {
        for (var i = before.Length - 1; i >= 0; i--)
            if (before[i].Recorded.Stream == stream)
                return before[i].Recorded.Version;
        return null;
    }

    private static void Claim(PendingCommand command, Verdict.Save save, BatchPlan plan)
    {
        foreach (var key in save.Releases)
        {
            plan.Claims.Remove(key);
            plan.Releases.Add(key);
        }
        foreach (var (key, _) in save.Claims)
            plan.Claims[key] = command.Context.CommandId;
    }

    // PostgreSQL keeps microseconds: what projections see is what a reader will read.
    private DateTimeOffset RecordedTime(LogHead head)
    {
        var now = clock.GetUtcNow().ToUniversalTime();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        return now > head.Timestamp ? now : head.Timestamp;
    }
}
