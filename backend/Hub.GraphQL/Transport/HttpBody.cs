using System.Buffers;
using System.Text.Json;
using Hub.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport;

/// <summary>A request body read whole into rented memory, and the request in it. Dispose gives the memory back.</summary>
internal sealed class HttpBody : IDisposable
{
    private byte[] _bytes = [];
    private byte[] _unescaped = [];
    private int _length;

    /// <summary>The document's bytes; only valid until disposed.</summary>
    public ReadOnlyMemory<byte>? Query { get; private set; }

    public string? OperationName { get; private set; }

    public JsonElement? Variables { get; private set; }

    public JsonElement? Extensions { get; private set; }

    /// <exception cref="BadRequestException">The body is too large.</exception>
    public async ValueTask Read(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            throw BadRequestException.TooLarge(limit);
        }
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync().ConfigureAwait(false);
            if (read.Buffer.Length > limit)
            {
                throw BadRequestException.TooLarge(limit);
            }
            if (read.IsCompleted)
            {
                _length = (int)read.Buffer.Length;
                _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(_length, 1));
                read.Buffer.CopyTo(_bytes);
                reader.AdvanceTo(read.Buffer.End);
                return;
            }
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters</summary>
    /// <exception cref="BadRequestException">The JSON is malformed or a parameter has the wrong type.</exception>
    public void Parse()
    {
        try
        {
            var reader = new Utf8JsonReader(_bytes.AsSpan(0, _length));
            if (!JsonText.IsWhole(_bytes.AsSpan(0, _length)))
            {
                throw BadRequestException.Malformed("The body has text that is not valid Unicode.");
            }
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw BadRequestException.Malformed(
                    reader.TokenType == JsonTokenType.StartArray
                        ? "Batches are not accepted; send one operation a request."
                        : "The body must be a JSON object."
                );
            }
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadProperty(ref reader);
            }
            if (reader.Read())
            {
                throw BadRequestException.Malformed("The body must be one JSON object.");
            }
        }
        catch (JsonException malformed)
        {
            throw BadRequestException.Malformed(
                $"The body is not JSON: line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1}."
            );
        }
    }

    public void Dispose()
    {
        Return(ref _bytes);
        Return(ref _unescaped);
    }

    private static void Return(ref byte[] rented)
    {
        if (rented.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(rented);
            rented = [];
        }
    }

    private void ReadProperty(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            reader.Read();
            Query = ReadDocument(ref reader);
        }
        else if (reader.ValueTextEquals("operationName"u8))
        {
            reader.Read();
            OperationName = reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Null => null,
                _ => throw BadRequestException.WrongType("operationName", "a string"),
            };
        }
        else if (reader.ValueTextEquals("variables"u8))
        {
            reader.Read();
            Variables = ReadObject(ref reader, "variables");
        }
        else if (reader.ValueTextEquals("extensions"u8))
        {
            reader.Read();
            Extensions = ReadObject(ref reader, "extensions");
        }
        else
        {
            reader.Read();
            reader.Skip();
        }
    }

    private ReadOnlyMemory<byte>? ReadDocument(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }
        if (reader.TokenType != JsonTokenType.String)
        {
            throw BadRequestException.WrongType("query", "a string");
        }
        if (!reader.ValueIsEscaped)
        {
            return _bytes.AsMemory((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        }
        Return(ref _unescaped);
        _unescaped = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        return _unescaped.AsMemory(0, reader.CopyString(_unescaped));
    }

    private static JsonElement? ReadObject(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw BadRequestException.WrongType(name, "an object");
        }
        return JsonElement.ParseValue(ref reader);
    }
}
