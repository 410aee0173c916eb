using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Hub.Benchmarks.GraphQL;

/// <summary>
/// Requests a second and server CPU a request, engine and bare endpoint in turns, medians of the turns. The load comes
/// from wrk over keep-alive connections; CPU and memory are the server process's own.
/// </summary>
public static class GraphQLBenchmark
{
    private const int Connections = 16;
    private const int Turns = 5;

    private static readonly (string Name, string Bare, string Query, double Wanted)[] Rows =
    [
        ("{ __typename }", "/bare/typename", "{ __typename }", 0.7),
        ("50 topics x 10 posts, properties", "/bare/page", Page.Query, 0.5),
        ("50 topics x 10 posts, batched methods", "/bare/page", Page.BatchedQuery, 0.5),
        ("introspection query", "/bare/introspection", IntrospectionQuery.Text, 0.5),
    ];

    public static async Task<int> Run(string[] arguments)
    {
        var seconds = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 3;
        using var server = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(GraphQLBenchmark).Assembly.Location, "graphql-server"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            var address = new Uri((await server.StandardOutput.ReadLineAsync())!);
            Console.WriteLine($"{Connections} connections, {Turns} turns of {seconds} s each; median, engine : bare");
            foreach (var (name, bare, query, wanted) in Rows)
            {
                await Measure(address, name, bare, query, wanted, seconds);
            }
        }
        finally
        {
            await server.StandardInput.WriteLineAsync();
            await server.WaitForExitAsync();
        }
        return 0;
    }

    private static async Task Measure(Uri address, string name, string bare, string query, double wanted, int seconds)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query });
        using var engine = new LoadGenerator(address, "/graphql", body, Connections);
        using var peer = new LoadGenerator(address, bare, body, Connections);
        var answers = (await engine.One(), await peer.One());
        var same = answers.Item1.AsSpan().SequenceEqual(answers.Item2);
        await engine.Run(4);
        await peer.Run(2);
        var engineTurns = new List<Load>();
        var bareTurns = new List<Load>();
        for (var turn = 0; turn < Turns; turn++)
        {
            engineTurns.Add(await engine.Run(seconds));
            bareTurns.Add(await peer.Run(seconds));
        }
        var (ours, theirs) = (Load.Median(engineTurns), Load.Median(bareTurns));
        var ratio = ours.PerSecond / theirs.PerSecond;
        var cpu = ours.CpuMicroseconds / theirs.CpuMicroseconds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {name} ({ours.ResponseBytes:0} bytes{(same ? "" : ", NOT THE SAME BYTES")})
                  requests/s  {ours.PerSecond, 9:0} : {theirs.PerSecond, 9:0}   ratio {ratio:0.00} (wanted {wanted:0.0}) {(
                    ratio >= wanted ? "ok" : "MISSED"
                )}
                  CPU us/req  {ours.CpuMicroseconds, 9:0.0} : {theirs.CpuMicroseconds, 9:0.0}   ratio {cpu:0.00} (wanted 2.0 at most) {(
                    cpu <= 2 ? "ok" : "MISSED"
                )}
                  bytes alloc {ours.AllocatedBytes, 9:0} : {theirs.AllocatedBytes, 9:0}   {ours.AllocatedBytes
                    / ours.ResponseBytes:0.00} of the response{(
                    ours.ResponseBytes < 50_000 ? ""
                    : ours.AllocatedBytes <= 1.5 * ours.ResponseBytes ? " (wanted 1.50 at most) ok"
                    : " (wanted 1.50 at most) MISSED"
                )}
                """
            )
        );
    }
}
