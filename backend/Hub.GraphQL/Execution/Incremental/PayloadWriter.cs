using Hub.GraphQL.Errors;

namespace Hub.GraphQL.Execution.Incremental;

/// <summary>The payloads of incremental delivery. https://github.com/graphql/graphql-spec/pull/1110 (Response Format)</summary>
internal static class PayloadWriter
{
    /// <summary>Into the finished first answer, before its closing brace.</summary>
    public static void WriteFirst(ResponseBuffer buffer, IReadOnlyList<Delivery> pending)
    {
        buffer.Position--;
        buffer.Raw((byte)',');
        WritePending(buffer, pending);
        buffer.Raw(",\"hasNext\":true}"u8);
    }

    public static void Write(
        ResponseBuffer buffer,
        ReadOnlySpan<byte> written,
        IReadOnlyList<Delivery> pending,
        IReadOnlyList<Part> parts,
        IReadOnlyList<Completion> completed,
        bool hasNext
    )
    {
        buffer.Raw((byte)'{');
        if (pending.Count > 0)
        {
            WritePending(buffer, pending);
            buffer.Raw((byte)',');
        }
        for (var i = 0; i < parts.Count; i++)
        {
            buffer.Raw(i == 0 ? "\"incremental\":["u8 : ","u8);
            Write(buffer, parts[i], written[parts[i].Json]);
        }
        buffer.Raw(parts.Count > 0 ? "],"u8 : ""u8);
        for (var i = 0; i < completed.Count; i++)
        {
            buffer.Raw(i == 0 ? "\"completed\":["u8 : ","u8);
            WriteId(buffer, completed[i].Delivery);
            WriteErrors(buffer, completed[i].Errors);
            buffer.Raw((byte)'}');
        }
        buffer.Raw(completed.Count > 0 ? "],"u8 : ""u8);
        buffer.Raw(hasNext ? "\"hasNext\":true}"u8 : "\"hasNext\":false}"u8);
    }

    private static void Write(ResponseBuffer buffer, Part part, ReadOnlySpan<byte> json)
    {
        WriteId(buffer, part.Delivery);
        if (part.SubPath is { Length: > 0 } path)
        {
            buffer.Raw(",\"subPath\":"u8);
            ErrorWriter.WritePath(buffer, path);
        }
        buffer.Raw(part.IsItems ? ",\"items\":["u8 : ",\"data\":"u8);
        buffer.Raw(json);
        buffer.Raw(part.IsItems ? "]"u8 : ""u8);
        WriteErrors(buffer, part.Errors);
        buffer.Raw((byte)'}');
    }

    private static void WritePending(ResponseBuffer buffer, IReadOnlyList<Delivery> pending)
    {
        for (var i = 0; i < pending.Count; i++)
        {
            buffer.Raw(i == 0 ? "\"pending\":["u8 : ","u8);
            WriteId(buffer, pending[i]);
            buffer.Raw(",\"path\":"u8);
            ErrorWriter.WritePath(buffer, PathStack.ToPath(pending[i].Place));
            if (pending[i].Label is { } label)
            {
                buffer.Raw(",\"label\":"u8);
                buffer.Text(label);
            }
            buffer.Raw((byte)'}');
        }
        buffer.Raw((byte)']');
    }

    private static void WriteId(ResponseBuffer buffer, Delivery delivery)
    {
        buffer.Raw("{\"id\":"u8);
        buffer.Text(delivery.Id);
    }

    private static void WriteErrors(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
        {
            buffer.Raw(",\"errors\":"u8);
            ErrorWriter.Write(buffer, errors);
        }
    }
}
