namespace Hub.GraphQL.Tests.Transport;

/// <summary>The public audit suite of GraphQL over HTTP (npm graphql-http), every audit: MUST, SHOULD and MAY.</summary>
public sealed class AuditTests
{
    private const int Audits = 61;

    [Fact]
    public async Task Every_audit_of_graphql_http_is_green()
    {
        await using var server = await TestServer.Start();
        var output = await NodeProgram.Run("audit.mjs", new Uri(server.Address, "/graphql").ToString());
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.DoesNotContain(lines, line => !line.StartsWith("ok\t", StringComparison.Ordinal));
        Assert.Equal(Audits, lines.Length);
    }
}
