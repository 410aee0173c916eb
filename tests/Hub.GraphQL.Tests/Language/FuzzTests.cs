using Hub.GraphQL.Cases.Fuzzing;

namespace Hub.GraphQL.Tests.Language;

/// <summary>
/// Whatever a stranger sends is answered or refused, never anything else. Longer:
/// <c>dotnet run -c Release --project tests/Hub.GraphQL.Cases -- fuzz 300</c>.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Twenty_seconds_of_broken_documents_variables_requests_and_messages_break_nothing()
    {
        // Another seed each day finds more over time, and all runs of a day fail alike.
        var seed = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).DayNumber;
        output.WriteLine($"seed {seed}");

        var report = await FuzzRun.Run(seed, TimeSpan.FromSeconds(20));

        output.WriteLine(report.ToString());
        Assert.True(report.Failures.Count == 0, report.ToString());
        Assert.All(report.Rounds.Values, rounds => Assert.InRange(rounds, 20, int.MaxValue));
    }
}
