namespace Hub.GraphQL.Execution.Leaves;

/// <summary>A list of leaves, or of lists of them. https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors</summary>
internal sealed class ListWriter<TList, TItem>(ValueWriter<TItem> item, bool nonNull, bool itemNonNull)
    : ValueWriter<TList?>
    where TList : IEnumerable<TItem>
{
    public override bool Write(TList? value, ResponseWriter writer)
    {
        if (value is null || value is System.Collections.Immutable.ImmutableArray<TItem> { IsDefault: true })
        {
            return writer.Null(nonNull);
        }
        var start = writer.Buffer.Position;
        writer.Buffer.Raw((byte)'[');
        writer.Path.Push(0);
        var index = 0;
        var whole = true;
        foreach (var element in value)
        {
            writer.Path.Index = index;
            if (index++ > 0)
            {
                writer.Buffer.Raw((byte)',');
            }
            if (!WriteItem(element, writer))
            {
                whole = false;
                break;
            }
        }
        writer.Path.Pop();
        if (whole)
        {
            writer.Buffer.Raw((byte)']');
            return true;
        }
        writer.Buffer.Position = start;
        return !nonNull && writer.Null(false);
    }

    private bool WriteItem(TItem element, ResponseWriter writer)
    {
        var start = writer.Buffer.Position;
        var depth = writer.Path.Depth;
        try
        {
            return item.Write(element, writer);
        }
        catch (Exception thrown) when (writer.Handles(thrown))
        {
            writer.Path.Depth = depth;
            writer.Failed(thrown);
            writer.Buffer.Position = start;
            return !itemNonNull && writer.Null(false);
        }
    }
}
