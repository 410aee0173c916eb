using Hub.GraphQL.Execution.Leaves;

namespace Hub.GraphQL.Execution.Bindings;

/// <summary>A method that is called once for each parent; the calls of a level run side by side.</summary>
internal sealed class ParentResolver<TParent, TResult>(
    Lazy<Func<TParent, object?[], ValueTask<TResult>>> method,
    ParameterBinding[] parameters,
    ValueWriter<TResult>? leaf
) : ResolverBinding
{
    public override Column Start(FieldCall call, Frame frame)
    {
        var column = new Column<TResult>(leaf);
        try
        {
            var bound = ParameterBinding.Bind(parameters, call, column);
            var results = new TResult[frame.Count];
            column.Values = results;
            List<(int Index, ValueTask<TResult> Task)>? pending = null;
            for (var i = 0; i < results.Length; i++)
            {
                try
                {
                    var task = method.Value((TParent)frame.Parents[i], bound);
                    if (task.IsCompletedSuccessfully)
                    {
                        results[i] = task.Result;
                    }
                    else
                    {
                        (pending ??= []).Add((i, task));
                    }
                }
                catch (Exception thrown) when (call.Request.Handles(thrown))
                {
                    column.Fail(i, thrown);
                }
            }
            column.Pending = pending is null ? null : Await(call, column, results, pending);
        }
        catch (Exception thrown) when (call.Request.Handles(thrown))
        {
            column.FailAll(thrown);
        }
        return column;
    }

    private static async Task Await(
        FieldCall call,
        Column<TResult> column,
        TResult[] results,
        List<(int Index, ValueTask<TResult> Task)> pending
    )
    {
        foreach (var (index, task) in pending)
        {
            try
            {
                results[index] = await task.ConfigureAwait(false);
            }
            catch (Exception thrown) when (call.Request.Handles(thrown))
            {
                column.Fail(index, thrown);
            }
        }
    }
}

/// <summary>A method that is called once for all parents of a level.</summary>
internal sealed class BatchResolver<TParent, TResult>(
    Lazy<Func<IReadOnlyList<TParent>, object?[], ValueTask<IReadOnlyList<TResult>>>> method,
    ParameterBinding[] parameters,
    ValueWriter<TResult>? leaf,
    string member
) : ResolverBinding
{
    public override Column Start(FieldCall call, Frame frame)
    {
        var column = new Column<TResult>(leaf);
        try
        {
            var bound = ParameterBinding.Bind(parameters, call, column);
            var task = method.Value(new ParentList<TParent>(frame.Parents, frame.Count), bound);
            if (task.IsCompletedSuccessfully)
            {
                Take(column, task.Result, frame.Count);
            }
            else
            {
                column.Pending = Await(call, column, task, frame.Count);
            }
        }
        catch (Exception thrown) when (call.Request.Handles(thrown))
        {
            column.FailAll(thrown);
        }
        return column;
    }

    private async Task Await(
        FieldCall call,
        Column<TResult> column,
        ValueTask<IReadOnlyList<TResult>> task,
        int parents
    )
    {
        try
        {
            Take(column, await task.ConfigureAwait(false), parents);
        }
        catch (Exception thrown) when (call.Request.Handles(thrown))
        {
            column.FailAll(thrown);
        }
    }

    private void Take(Column<TResult> column, IReadOnlyList<TResult>? results, int parents)
    {
        if (results?.Count != parents)
        {
            throw new InvalidOperationException(
                $"{member} got {parents} parents and must answer one result for each, in the same order; "
                    + $"it answered {(results is null ? "null" : results.Count)}."
            );
        }
        column.Values = results;
    }
}
