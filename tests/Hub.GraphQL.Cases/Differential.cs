using System.Text;
using System.Text.Json;
using Hub.GraphQL.Cases.Generation;

namespace Hub.GraphQL.Cases;

/// <summary>A case where the two sides disagree.</summary>
public sealed record Difference(int Seed, int Number, Case Case, string What)
{
    public override string ToString() =>
        $"""
            seed {Seed}, case {Number}: {What}
            {Case.Schema}
            {Case.Document}
            {JsonSerializer.Serialize(Case with { Schema = "", Document = "" }, CaseJson.Default.Case)}
            """;
}

/// <summary>How a run went.</summary>
/// <param name="Cases">All cases.</param>
/// <param name="Executed">Valid ones that were run, streams among them.</param>
/// <param name="Invalid">Documents that were refused.</param>
/// <param name="Schemas">Schemas that were refused.</param>
/// <param name="Departures">Where only a known difference stood between the sides.</param>
/// <param name="Unanswered">What the oracle threw, and how often.</param>
/// <param name="Differences">What is left to explain.</param>
public sealed record DifferentialReport(
    int Cases,
    int Executed,
    int Invalid,
    int Schemas,
    int Departures,
    IReadOnlyDictionary<string, int> Unanswered,
    IReadOnlyList<Difference> Differences
)
{
    public override string ToString()
    {
        var text = new StringBuilder(
            $"{Cases} cases: {Executed} executed, {Invalid} documents and {Schemas} schemas refused, {Departures} known differences, {Unanswered.Values.Sum()} without an answer of the oracle, {Differences.Count} differ\n"
        );
        foreach (var (threw, times) in Unanswered.OrderByDescending(entry => entry.Value))
        {
            text.Append($"  no answer {times} times: {threw}\n");
        }

        return text.AppendJoin('\n', Differences.Take(10)).ToString();
    }
}

/// <summary>Generated cases through our engine and through graphql-js, side by side.</summary>
public static class Differential
{
    /// <summary>So many cases are with the oracle at once, at most: its pipe must not fill up in both directions.</summary>
    private const int Ahead = 200;

    public static async Task<DifferentialReport> Run(
        IReadOnlyList<int> seeds,
        int count,
        Action<string> log,
        Action<Difference>? found = null
    )
    {
        using var oracle = await Oracle.Open(Path.Combine(RepositoryRoot(), "tests", "Hub.GraphQL.Tests", "Oracle"));
        var (total, executed, invalid, schemas, departures) = (0, 0, 0, 0, 0);
        var unanswered = new Dictionary<string, int>(StringComparer.Ordinal);
        var differences = new List<Difference>();
        var runner = new CaseRunner();
        foreach (var seed in seeds)
        {
            var number = 0;
            foreach (var cases in CaseGenerator.Generate(seed, count).Chunk(Ahead))
            {
                var asking = Task.Run(async () =>
                {
                    foreach (var given in cases)
                    {
                        await oracle.Ask(given);
                    }
                });
                foreach (var given in cases)
                {
                    var ours = await runner.Run(given);
                    var (theirs, threw) = await oracle.Answer();
                    var comparison = theirs is null ? default : Comparison.Compare(given, ours, theirs);
                    executed += ours.Executed ? 1 : 0;
                    var refused = ours.Errors.Count > 0 && !ours.Executed;
                    schemas += refused && ours.Errors[0].Rule == "Schema" ? 1 : 0;
                    invalid += refused && ours.Errors[0].Rule != "Schema" ? 1 : 0;
                    departures += comparison.Departs ? 1 : 0;
                    if (threw is not null)
                    {
                        unanswered[threw] = unanswered.GetValueOrDefault(threw) + 1;
                    }
                    else if (comparison.Difference is { } what)
                    {
                        differences.Add(new Difference(seed, number, given, what));
                        found?.Invoke(differences[^1]);
                    }

                    number++;
                    total++;
                }

                await asking;
                if (number % 2000 == 0 || number == count)
                {
                    log($"seed {seed}: {number} of {count}, {differences.Count} differ");
                }
            }
        }

        oracle.NoMore();
        return new DifferentialReport(total, executed, invalid, schemas, departures, unanswered, differences);
    }

    /// <summary>The folder of Hub.sln, above where the program is.</summary>
    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hub.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("Hub.sln is not above the program.");
        }

        return folder;
    }
}
