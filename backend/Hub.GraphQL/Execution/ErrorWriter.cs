using System.Text.Json;
using Hub.GraphQL.Errors;

namespace Hub.GraphQL.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Errors.Error-Result-Format</summary>
internal static class ErrorWriter
{
    public static void Write(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        buffer.Raw((byte)'[');
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                buffer.Raw((byte)',');
            }
            Write(buffer, errors[i]);
        }
        buffer.Raw((byte)']');
    }

    /// <summary>A response that has only errors: nothing was executed.</summary>
    public static void WriteResponse(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        buffer.Raw("{\"errors\":"u8);
        Write(buffer, errors);
        buffer.Raw((byte)'}');
    }

    private static void Write(ResponseBuffer buffer, GraphQLError error)
    {
        buffer.Raw("{\"message\":"u8);
        buffer.Text(error.Message);
        if (error.Locations.Any(location => location.Line > 0))
        {
            buffer.Raw(",\"locations\":["u8);
            for (var i = 0; i < error.Locations.Count; i++)
            {
                buffer.Raw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
                buffer.Number(error.Locations[i].Line);
                buffer.Raw(",\"column\":"u8);
                buffer.Number(error.Locations[i].Column);
                buffer.Raw((byte)'}');
            }
            buffer.Raw((byte)']');
        }
        if (error.Path is { } path)
        {
            buffer.Raw(",\"path\":"u8);
            WritePath(buffer, path);
        }
        if (error.Code is not null || error.Extensions is { Count: > 0 })
        {
            WriteExtensions(buffer, error);
        }
        buffer.Raw((byte)'}');
    }

    public static void WritePath(ResponseBuffer buffer, IReadOnlyList<object> path)
    {
        buffer.Raw((byte)'[');
        for (var i = 0; i < path.Count; i++)
        {
            if (i > 0)
            {
                buffer.Raw((byte)',');
            }
            if (path[i] is int index)
            {
                buffer.Number(index);
            }
            else
            {
                buffer.Text((string)path[i]);
            }
        }
        buffer.Raw((byte)']');
    }

    private static void WriteExtensions(ResponseBuffer buffer, GraphQLError error)
    {
        buffer.Raw(",\"extensions\":{"u8);
        var first = true;
        if (error.Code is { } code)
        {
            buffer.Raw("\"code\":"u8);
            buffer.Text(code);
            first = false;
        }
        foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            if (!first)
            {
                buffer.Raw((byte)',');
            }
            first = false;
            buffer.Text(name);
            buffer.Raw((byte)':');
            buffer.Raw(JsonSerializer.SerializeToUtf8Bytes(value));
        }
        buffer.Raw((byte)'}');
    }
}
