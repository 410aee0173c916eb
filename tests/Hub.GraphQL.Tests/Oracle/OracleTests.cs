using Hub.GraphQL.Cases;

namespace Hub.GraphQL.Tests.Oracle;

/// <summary>
/// The engine against graphql-js, on cases that a seed makes. A longer run:
/// <c>dotnet run -c Release --project tests/Hub.GraphQL.Cases -- oracle 20000 1 2 3</c>.
/// </summary>
public sealed class OracleTests
{
    [Fact]
    public async Task Five_hundred_generated_cases_come_out_as_graphql_js_has_them()
    {
        var report = await Differential.Run([20261123], count: 500, _ => { });

        Assert.True(report.Differences.Count == 0, report.ToString());
        // The run means something: many cases were executed, many refused, nearly all answered.
        Assert.InRange(report.Executed, 100, 450);
        Assert.InRange(report.Invalid, 50, 400);
        Assert.InRange(report.Schemas, 5, 100);
        Assert.InRange(report.Departures, 0, 50);
        Assert.InRange(report.Unanswered.Values.Sum(), 0, 5);
    }

    [Fact]
    public void A_seed_makes_the_same_cases_each_time_and_another_seed_makes_others()
    {
        var once = Cases.Generation.CaseGenerator.Generate(7, 50).Select(made => made.Document).ToList();

        Assert.Equal(once, Cases.Generation.CaseGenerator.Generate(7, 50).Select(made => made.Document));
        Assert.NotEqual(once, Cases.Generation.CaseGenerator.Generate(8, 50).Select(made => made.Document));
    }
}
