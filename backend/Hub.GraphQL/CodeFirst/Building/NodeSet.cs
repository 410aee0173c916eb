using Hub.GraphQL.Execution;
using Hub.GraphQL.Execution.Bindings;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>All node types. Ids of one type are loaded in one call.</summary>
internal sealed class NodeSet(IReadOnlyList<NodeLoader> loaders)
{
    public async ValueTask<object?[]> Load(IReadOnlyList<string> ids, FieldCall call, Column column)
    {
        var results = new object?[ids.Count];
        var parsed = ids.Select(NodeId.Parse).ToArray();
        foreach (var loader in loaders)
        {
            var positions = new List<int>();
            for (var i = 0; i < parsed.Length; i++)
            {
                // A plain UUID says no type: each type that has UUIDs is asked until one knows it.
                var isAsked = parsed[i].Type is { } type ? type == loader.Type : loader.TakesUuid;
                if (isAsked && results[i] is null)
                {
                    positions.Add(i);
                }
            }
            if (positions.Count == 0)
            {
                continue;
            }
            var loaded = await loader
                .Load([.. positions.Select(position => parsed[position].Key)], call, column)
                .ConfigureAwait(false);
            for (var i = 0; i < loaded.Length; i++)
            {
                results[positions[i]] = loaded[i];
            }
        }
        return results;
    }
}

/// <summary><c>node(id:)</c></summary>
internal sealed class NodeField(NodeSet nodes) : ResolverBinding
{
    public override Column Start(FieldCall call, Frame frame)
    {
        var column = new Column<object?>(null) { Values = new object?[frame.Count] };
        column.Pending = Load(call, column);
        return column;
    }

    private async Task Load(FieldCall call, Column<object?> column)
    {
        try
        {
            call.ReadArguments();
            column.Values = await nodes.Load([(string)call.Arguments[0]!], call, column).ConfigureAwait(false);
        }
        catch (Exception thrown) when (call.Request.Handles(thrown))
        {
            column.FailAll(thrown);
        }
    }
}

/// <summary><c>nodes(ids:)</c></summary>
internal sealed class NodesField(NodeSet nodes) : ResolverBinding
{
    public override Column Start(FieldCall call, Frame frame)
    {
        var column = new Column<object?>(null) { Values = new object?[frame.Count] };
        column.Pending = Load(call, column);
        return column;
    }

    private async Task Load(FieldCall call, Column<object?> column)
    {
        try
        {
            call.ReadArguments();
            var ids = ((object?[])call.Arguments[0]!).Cast<string>().ToArray();
            column.Values = [await nodes.Load(ids, call, column).ConfigureAwait(false)];
        }
        catch (Exception thrown) when (call.Request.Handles(thrown))
        {
            column.FailAll(thrown);
        }
    }
}
