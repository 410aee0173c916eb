using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

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

/// <summary>Sends one request again and again with wrk; the server's own CPU and memory are asked of the server.</summary>
public sealed partial class LoadGenerator : IDisposable
{
    private readonly Uri _address;
    private readonly Uri _url;
    private readonly byte[] _body;
    private readonly int _connections;
    private readonly string? _bearer;
    private readonly string _script = Path.GetTempFileName();

    public LoadGenerator(Uri address, string path, byte[] body, int connections, string? bearer = null)
    {
        _address = address;
        _url = new Uri(address, path);
        _body = body;
        _connections = connections;
        _bearer = bearer;
        File.WriteAllText(
            _script,
            $"""
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            wrk.headers["Accept"] = "application/json"
            {(bearer is null ? "" : $"wrk.headers[\"Authorization\"] = \"Bearer {bearer}\"")}
            wrk.body = [==[{Encoding.UTF8.GetString(body)}]==]
            """
        );
    }

    /// <summary>The body of one answer.</summary>
    public async Task<byte[]> One()
    {
        using var client = new HttpClient();
        if (_bearer is not null)
            client.DefaultRequestHeaders.Authorization = new("Bearer", _bearer);
        using var content = new ByteArrayContent(_body);
        content.Headers.ContentType = new("application/json");
        using var answer = await client.PostAsync(_url, content);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <param name="seconds">Whole ones, as wrk takes them.</param>
    public async Task<Load> Run(int seconds)
    {
        var length = (await One()).Length;
        var before = await Used();
        var said = await Wrk(seconds);
        var after = await Used();
        if (said.Contains("Non-2xx", StringComparison.Ordinal) || Requests().Match(said) is not { Success: true } found)
        {
            throw new InvalidOperationException($"wrk says:\n{said}");
        }
        var requests = double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);
        var perSecond = double.Parse(PerSecond().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
        return new Load(
            perSecond,
            (after.Cpu - before.Cpu) / requests,
            (after.Allocated - before.Allocated) / requests,
            length
        );
    }

    public void Dispose() => File.Delete(_script);

    private async Task<string> Wrk(int seconds)
    {
        using var wrk =
            Process.Start(
                new ProcessStartInfo("wrk", ["-t1", $"-c{_connections}", $"-d{seconds}s", "-s", _script, $"{_url}"])
                {
                    RedirectStandardOutput = true,
                }
            ) ?? throw new InvalidOperationException("The load comes from wrk: apt-get install wrk.");
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return said;
    }

    /// <summary>CPU microseconds and bytes allocated by the server so far.</summary>
    private async Task<(double Cpu, double Allocated)> Used()
    {
        using var client = new HttpClient();
        var parts = (await client.GetStringAsync(new Uri(_address, "/used"))).Split(' ');
        return (
            double.Parse(parts[0], CultureInfo.InvariantCulture),
            double.Parse(parts[1], CultureInfo.InvariantCulture)
        );
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();
}
