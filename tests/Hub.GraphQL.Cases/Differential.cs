using System.Text;
using System.Text.Json;
using Hub.GraphQL.Cases.Generation;

namespace Hub.GraphQL.Cases;

/// <summary>A case where the two sides disagree.</summary>
public sealed record Difference(int Number, Case Case, string What);

/// <summary>How a run went.</summary>
public sealed record DifferentialReport(
    int Cases,
    int Executed,
    int Invalid,
    int Unanswered,
    IReadOnlyList<Difference> Differences
)
{
    public override string ToString()
    {
        var text = new StringBuilder(
            $"{Cases} cases: {Executed} executed, {Invalid} not valid, {Unanswered} without an answer of the oracle, {Differences.Count} differ\n"
        );
        foreach (var difference in Differences.Take(10))
        {
            text.Append(
                $"\n#{difference.Number}: {difference.What}\n{difference.Case.Schema}\n{difference.Case.Document}\n"
            );
            text.Append(JsonSerializer.Serialize(difference.Case with { Schema = "" }, CaseJson.Default.Case))
                .Append('\n');
        }

        return text.ToString();
    }
}

/// <summary>Generated cases through our engine and through graphql-js.</summary>
public static class Differential
{
    private const int Batch = 1000;

    public static async Task<DifferentialReport> Run(int seed, int count, Action<string> log)
    {
        var oracle = new Oracle(Path.Combine(RepositoryRoot(), "tests", "Hub.GraphQL.Tests", "Oracle"));
        await oracle.Install();
        var (executed, invalid, unanswered, number) = (0, 0, 0, 0);
        var differences = new List<Difference>();
        foreach (var cases in CaseGenerator.Generate(seed, count).Chunk(Batch))
        {
            var theirs = await oracle.Run(cases);
            for (var i = 0; i < cases.Length; i++, number++)
            {
                var ours = await CaseRunner.Run(cases[i]);
                executed += ours.Executed ? 1 : 0;
                invalid += !ours.Executed && ours.Errors.Count > 0 ? 1 : 0;
                if (theirs[i] is not { } answer)
                {
                    unanswered++;
                }
                else if (Comparison.Compare(ours, answer) is { } what)
                {
                    differences.Add(new Difference(number, cases[i], what));
                }
            }

            log($"{number} of {count}: {differences.Count} differ");
        }

        return new DifferentialReport(count, executed, invalid, unanswered, differences);
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
