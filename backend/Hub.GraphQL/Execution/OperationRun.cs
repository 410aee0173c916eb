using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Execution.Incremental;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

/// <summary>
/// Resolves what the plan's methods answer, breadth first: every field of a level is called for all objects of the
/// level, then the objects of the next level are gathered. Writing comes after it (<see cref="ResponseWriter"/>).
/// </summary>
internal static class OperationRun
{
    public static ValueTask Resolve(Frame root, RequestContext request) => Resolve([root], request);

    public static async ValueTask Resolve(List<Frame> level, RequestContext request)
    {
        while (level.Count > 0)
        {
            List<Task>? pending = null;
            foreach (var frame in level)
            {
                await ResolveFirst(frame, request).ConfigureAwait(false);
                foreach (var field in frame.Plan.Resolvers)
                {
                    if (frame.Columns[field.Slot] is null && Start(field, frame, request) is { } task)
                    {
                        (pending ??= []).Add(task);
                    }
                }
            }
            foreach (var task in pending ?? [])
            {
                await task.WaitAsync(request.Cancellation).ConfigureAwait(false);
            }
            request.Cancellation.ThrowIfCancellationRequested();
            level = Gather(level, request);
        }
    }

    /// <summary>Fields that must be over before any other starts: what they say was true before the data was read.</summary>
    private static async ValueTask ResolveFirst(Frame frame, RequestContext request)
    {
        foreach (var field in frame.Plan.Resolvers)
        {
            if (((ResolverBinding)field.Binding!).ResolvesFirst && Start(field, frame, request) is { } task)
            {
                await task.WaitAsync(request.Cancellation).ConfigureAwait(false);
            }
        }
    }

    private static Task? Start(FieldPlan field, Frame frame, RequestContext request)
    {
        var column = ((ResolverBinding)field.Binding!).Start(new FieldCall(request, field), frame);
        frame.Columns[field.Slot] = column;
        return column.Pending;
    }

    private static List<Frame> Gather(List<Frame> level, RequestContext request)
    {
        var next = new List<Frame>();
        foreach (var frame in level)
        {
            foreach (var field in frame.Plan.Gathered)
            {
                var gathered = new Gathered(field, frame.Count);
                frame.Gathered[field.Slot] = gathered;
                for (var i = 0; i < frame.Count; i++)
                {
                    try
                    {
                        Gather(gathered, field, frame, i, next, request);
                    }
                    catch (Exception thrown) when (request.Handles(thrown))
                    {
                        gathered.Fail(i, thrown);
                    }
                }
            }
        }
        return next;
    }

    private static object? Streamed(object? value, FieldPlan field, RequestContext request) =>
        field.Stream is null ? value : StreamedList.Of(field, value, request.Variables);

    private static void Gather(
        Gathered gathered,
        FieldPlan field,
        Frame frame,
        int index,
        List<Frame> next,
        RequestContext request
    )
    {
        if (field.Binding is ObjectPropertyBinding property)
        {
            gathered.Add(index, Streamed(property.Read(frame.Parents[index]), field, request), next);
            return;
        }
        var column = frame.Columns[field.Slot]!;
        if (column.HasFailures && column.FailureAt(index) is { } failure)
        {
            gathered.Fail(index, failure);
            return;
        }
        gathered.Add(index, Streamed(column.Read(index), field, request), next);
    }
}
