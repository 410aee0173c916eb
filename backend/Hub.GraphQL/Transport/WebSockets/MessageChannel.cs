using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Transport.WebSockets;

/// <summary>
/// Messages on a WebSocket. One is sent at a time, and an operation waits until its own is sent before it asks its source
/// for more: a slow client slows its sources down instead of filling memory. One that takes nothing at all is cut off.
/// </summary>
internal sealed class MessageChannel(WebSocket socket, GraphQLLimits limits) : IDisposable
{
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ArrayBufferWriter<byte> _received = new(4096);

    /// <summary>
    /// Null when the client closed. Cancelling ends the wait only, not the receiving: that would abort the socket before
    /// the client is told why.
    /// </summary>
    public Task<JsonDocument?> Receive(CancellationToken cancellation) => Receive().WaitAsync(cancellation);

    /// <summary>Cancelling ends the wait for other messages. One that is under way goes to its end: half of one ends the line.</summary>
    public async ValueTask Send(string type, string? id, ReadOnlyMemory<byte> payload, CancellationToken cancellation)
    {
        var message = new ArrayBufferWriter<byte>(payload.Length + 64);
        using (var json = new Utf8JsonWriter(message))
        {
            json.WriteStartObject();
            if (id is not null)
            {
                json.WriteString("id"u8, id);
            }
            json.WriteString("type"u8, type);
            if (!payload.IsEmpty)
            {
                json.WritePropertyName("payload"u8);
                json.WriteRawValue(payload.Span, skipInputValidation: true);
            }
            json.WriteEndObject();
        }
        await _sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var limit = new CancellationTokenSource(limits.SendTimeout);
            await socket
                .SendAsync(message.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, limit.Token)
                .ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose() => _sending.Dispose();

    private async Task<JsonDocument?> Receive()
    {
        _received.ResetWrittenCount();
        while (true)
        {
            var part = await socket
                .ReceiveAsync(_received.GetMemory(4096), CancellationToken.None)
                .ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }
            _received.Advance(part.Count);
            if (part.MessageType != WebSocketMessageType.Text || _received.WrittenCount > limits.BodyBytes)
            {
                throw new CloseException(
                    CloseCodes.BadMessage,
                    $"Messages are JSON text of at most {limits.BodyBytes} bytes"
                );
            }
            if (part.EndOfMessage)
            {
                return Parse();
            }
        }
    }

    private JsonDocument Parse()
    {
        try
        {
            // A copy: the received bytes are overwritten by the next message while this one is still used.
            return JsonText.IsWhole(_received.WrittenSpan)
                ? JsonDocument.Parse(_received.WrittenSpan.ToArray())
                : throw new CloseException(CloseCodes.BadMessage, "The message has text that is not valid Unicode");
        }
        catch (JsonException)
        {
            throw new CloseException(CloseCodes.BadMessage, "The message is not JSON");
        }
    }
}
