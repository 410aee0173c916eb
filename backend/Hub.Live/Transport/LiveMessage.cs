using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;

namespace Hub.Live;

/// <summary>
/// What goes out to listeners: one or several calls of a client method, written once in SignalR's JSON protocol and shared
/// by all connections. Several calls in one message cost each connection one write.
/// </summary>
sealed class LiveMessage
{
    private const byte RecordSeparator = 0x1e;
    private static readonly byte[] EventStart = Encoding.UTF8.GetBytes("""{"type":1,"target":"event","arguments":[""");
    private static readonly byte[] SignalStart = Encoding.UTF8.GetBytes(
        """{"type":1,"target":"signal","arguments":["""
    );
    private static readonly byte[] End = [.. "]}"u8, RecordSeparator];

    private LiveMessage(byte[] bytes, IReadOnlyList<byte[]> envelopes)
    {
        Envelopes = envelopes;
        Serialized = new SerializedHubMessage([new SerializedMessage("json", bytes)]);
        Bytes = bytes.Length;
    }

    public SerializedHubMessage Serialized { get; }

    /// <summary>The events in it; none for signals.</summary>
    public IReadOnlyList<byte[]> Envelopes { get; }

    public int Bytes { get; }

    /// <param name="envelopes">Each a complete JSON object.</param>
    public static LiveMessage Events(IReadOnlyList<byte[]> envelopes) => new(Calls(EventStart, envelopes), envelopes);

    /// <param name="signals">Each a complete JSON object.</param>
    public static LiveMessage Signals(IReadOnlyList<byte[]> signals) => new(Calls(SignalStart, signals), []);

    /// <summary>Something was missed: whoever does not know the type sees it in <c>previous</c> and joins again.</summary>
    public static LiveMessage Reload(string channel, long sequence) =>
        Events([Envelope.Write(channel, sequence, sequence, Envelope.Reload, "null"u8)]);

    /// <summary>The right to listen has ended.</summary>
    public static LiveMessage Gone(string channel, long sequence) =>
        Events([Envelope.Write(channel, sequence, 0, Envelope.Gone, "null"u8)]);

    private static byte[] Calls(byte[] start, IReadOnlyList<byte[]> arguments)
    {
        var bytes = new byte[arguments.Sum(argument => start.Length + argument.Length + End.Length)];
        var at = 0;
        foreach (var argument in arguments)
        {
            at = Copy(start, bytes, at);
            at = Copy(argument, bytes, at);
            at = Copy(End, bytes, at);
        }
        return bytes;
    }

    private static int Copy(byte[] from, byte[] to, int at)
    {
        from.CopyTo(to, at);
        return at + from.Length;
    }
}
