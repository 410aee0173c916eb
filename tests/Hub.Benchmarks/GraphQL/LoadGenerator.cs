using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Hub.Benchmarks.GraphQL;

/// <summary>One turn: requests a second, and what the server used for each.</summary>
public sealed record Load(double PerSecond, double CpuMicroseconds, double AllocatedBytes, double ResponseBytes)
{
    public static Load Median(IReadOnlyList<Load> turns) =>
        new(
            Middle(turns, turn => turn.PerSecond),
            Middle(turns, turn => turn.CpuMicroseconds),
            Middle(turns, turn => turn.AllocatedBytes),
            Middle(turns, turn => turn.ResponseBytes)
        );

    private static double Middle(IReadOnlyList<Load> turns, Func<Load, double> value) =>
        turns.Select(value).Order().ElementAt(turns.Count / 2);
}

/// <summary>Sends one request again and again over keep-alive sockets; reads answers as bytes, so that it costs little itself.</summary>
public sealed class LoadGenerator(Uri address, string path, byte[] body, int connections)
{
    private readonly byte[] _request =
    [
        .. Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: {body.Length}\r\n\r\n"
        ),
        .. body,
    ];

    /// <summary>The body of one answer.</summary>
    public async Task<byte[]> One()
    {
        using var client = new HttpClient { BaseAddress = address };
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var answer = await client.PostAsync(path, content);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public async Task<Load> Run(double seconds)
    {
        var length = (await One()).Length;
        var before = await Used();
        var clock = Stopwatch.StartNew();
        using var end = new CancellationTokenSource();
        var counts = await Task.WhenAll(
            Enumerable.Range(0, connections).Select(_ => Task.Run(() => Connection(clock, seconds)))
        );
        var elapsed = clock.Elapsed.TotalSeconds;
        var after = await Used();
        var requests = counts.Sum();
        return new Load(
            requests / elapsed,
            (after.Cpu - before.Cpu) / requests,
            (after.Allocated - before.Allocated) / requests,
            length
        );
    }

    private async Task<long> Connection(Stopwatch clock, double seconds)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
        };
        await socket.ConnectAsync(address.Host, address.Port);
        var buffer = new byte[256 * 1024];
        var requests = 0L;
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            await socket.SendAsync(_request);
            await ReadAnswer(socket, buffer);
            requests++;
        }
        return requests;
    }

    private static async ValueTask ReadAnswer(Socket socket, byte[] buffer)
    {
        var filled = 0;
        var whole = -1;
        while (whole < 0 || filled < whole)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(filled));
            if (read == 0)
            {
                throw new IOException("The server closed the connection.");
            }
            filled += read;
            if (whole < 0)
            {
                whole = Length(buffer.AsSpan(0, filled));
            }
            else if (whole == int.MaxValue && buffer.AsSpan(0, filled).EndsWith("\r\n0\r\n\r\n"u8))
            {
                return;
            }
        }
    }

    /// <summary>Bytes of the whole answer; -1: headers are not whole yet; the largest number: chunked.</summary>
    private static int Length(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return -1;
        }
        var headers = answer[..end];
        if (!headers.StartsWith("HTTP/1.1 200"u8))
        {
            throw new IOException(Encoding.ASCII.GetString(headers));
        }
        var name = headers.IndexOf("Content-Length: "u8);
        if (name < 0)
        {
            return answer.EndsWith("\r\n0\r\n\r\n"u8) ? answer.Length : int.MaxValue;
        }
        var value = headers[(name + 16)..];
        var stop = value.IndexOf((byte)'\r');
        return end + 4 + int.Parse(stop < 0 ? value : value[..stop], CultureInfo.InvariantCulture);
    }

    private async Task<(double Cpu, double Allocated)> Used()
    {
        using var client = new HttpClient { BaseAddress = address };
        var numbers = (await client.GetStringAsync("/used")).Split(' ');
        return (
            double.Parse(numbers[0], CultureInfo.InvariantCulture),
            double.Parse(numbers[1], CultureInfo.InvariantCulture)
        );
    }
}
