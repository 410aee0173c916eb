using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hub.Benchmarks.GraphQL;

namespace Hub.Benchmarks.Pages;

/// <summary>
/// The web page's own query for a topic with 50 posts, from the database: GraphQL against the same SQL and a bare writer,
/// in turns, through the same middleware of the same host. The server is another process.
/// </summary>
internal static class PagesBenchmark
{
    private const int Connections = 16;
    private const int Turns = 5;
    private const double Wanted = 0.6;

    public static async Task<int> Run(string[] arguments)
    {
        var seconds = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 3;
        using var server = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(PagesBenchmark).Assembly.Location, "pages-server"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            await Measure(await Announced(server.StandardOutput), seconds);
        }
        finally
        {
            await server.StandardInput.WriteLineAsync();
            await server.WaitForExitAsync();
        }
        return 0;
    }

    private static async Task<string[]> Announced(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
            if (line.StartsWith("http", StringComparison.Ordinal))
                return line.Split(' ');
        throw new InvalidOperationException("The server ended before it was ready.");
    }

    private static async Task Measure(string[] announced, int seconds)
    {
        var address = new Uri(announced[0]);
        var variables = new { id = announced[1], first = 50 };
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = Query(), variables });
        using var engine = new LoadGenerator(address, "/graphql", body, Connections, announced[2]);
        using var bare = new LoadGenerator(address, "/bare/topic", body, Connections, announced[2]);
        var (ours, theirs) = (await engine.One(), await bare.One());
        if (!ours.AsSpan().SequenceEqual(theirs))
            throw new InvalidOperationException("The two sides do not write the same bytes.");
        await engine.Run(4);
        await bare.Run(4);
        var turns = new List<(Load Engine, Load Bare)>();
        for (var turn = 0; turn < Turns; turn++)
            turns.Add((await engine.Run(seconds), await bare.Run(seconds)));
        Print(Load.Median([.. turns.Select(turn => turn.Engine)]), Load.Median([.. turns.Select(turn => turn.Bare)]));
        Console.WriteLine(
            $"ratios of the turns: {string.Join(' ', turns.Select(turn => (turn.Engine.PerSecond / turn.Bare.PerSecond).ToString("0.00", CultureInfo.InvariantCulture)))}"
        );
    }

    private static void Print(Load ours, Load theirs)
    {
        var ratio = ours.PerSecond / theirs.PerSecond;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                topic page from the database, 50 posts ({ours.ResponseBytes:0} bytes), {Connections} connections; median, GraphQL : the same SQL and a bare writer
                  requests/s  {ours.PerSecond, 9:0} : {theirs.PerSecond, 9:0}   ratio {ratio:0.00} (must reach {Wanted}) {(
                    ratio >= Wanted ? "ok" : "MISSED"
                )}
                  CPU us/req  {ours.CpuMicroseconds, 9:0} : {theirs.CpuMicroseconds, 9:0}   ratio {ours.CpuMicroseconds
                    / theirs.CpuMicroseconds:0.00}
                  bytes alloc {ours.AllocatedBytes, 9:0} : {theirs.AllocatedBytes, 9:0}
                """
            )
        );
    }

    /// <summary>As the web page sends it: the operation and its fragments.</summary>
    private static string Query() =>
        string.Concat(
            new[] { "topic-page", "forum-fragments", "linked-from" }.Select(name =>
                File.ReadAllText(Path.Combine(SourceRoot(), "frontend", "src", "features", "forum", $"{name}.graphql"))
            )
        );

    private static string SourceRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hub.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The benchmark runs outside the repository.");
    }
}
