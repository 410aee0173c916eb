using Hub.GraphQL.Cases;

namespace Hub.GraphQL.Tests.Oracle;

/// <summary>
/// The engine against graphql-js, on cases that a seed makes. A longer run:
/// <c>dotnet run --project tests/Hub.GraphQL.Cases -- oracle 20000 SEED</c>.
/// </summary>
public sealed class OracleTests
{
    [Fact]
    public async Task Five_hundred_generated_cases_come_out_as_graphql_js_has_them()
    {
        var report = await Differential.Run(seed: 20261123, count: 500, _ => { });

        Assert.True(report.Differences.Count == 0, report.ToString());
        // The run means something: many cases were executed, many refused, nearly all answered.
        Assert.InRange(report.Executed, 100, 450);
        Assert.InRange(report.Invalid, 50, 400);
        Assert.InRange(report.Unanswered, 0, 5);
    }
}
