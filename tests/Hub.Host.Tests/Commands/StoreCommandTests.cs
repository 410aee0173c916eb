using Hub.Host.Embedded;
using Hub.Testing;
using Npgsql;

namespace Hub.Host.Tests.Commands;

/// <summary>What an operator sees who looks after the log, beside a running hub and without one.</summary>
public sealed class StoreCommandTests
{
    [Fact]
    public async Task Beside_a_running_hub_it_reads_that_hubs_log_and_says_last_what_it_found()
    {
        using var folder = new TemporaryFolder();
        await using var hub = await HubProcess.Start($"--Hub:DataFolder={folder.Path}");

        var verified = await HubProcess.RunToEnd("store", "verify", "--data", folder.Path);
        var status = await HubProcess.RunToEnd("store", "status", $"--data={folder.Path}");
        var rebuilt = await HubProcess.RunToEnd("store", "rebuild", "--data", folder.Path);

        Assert.Equal(
            (0, true),
            (verified.ExitCode, LastLine(verified).StartsWith("The log is as it must be: ", StringComparison.Ordinal))
        );
        Assert.Equal(
            (0, true),
            (
                status.ExitCode,
                LastLine(status).Contains("0 events parked, 0 read models to rebuild", StringComparison.Ordinal)
            )
        );
        Assert.Equal((0, "1 read models are rebuilt: inline."), (rebuilt.ExitCode, LastLine(rebuilt)));
    }

    [Fact]
    public async Task Without_a_hub_it_starts_the_folders_database_and_a_log_with_a_fault_ends_with_1()
    {
        using var folder = new TemporaryFolder();
        await using (await HubProcess.Start($"--Hub:DataFolder={folder.Path}"))
        {
            await using var owner = new NpgsqlConnection(
                EmbeddedConnections.OfRunning(new(folder.Path)).Owner + ";Pooling=false"
            );
            await owner.OpenAsync();
            await using var take = new NpgsqlCommand(
                "delete from hub.mt_events where seq_id = (select max(seq_id) - 3 from hub.mt_events)",
                owner
            );
            Assert.Equal(1, await take.ExecuteNonQueryAsync());
        }

        var (exitCode, said) = await HubProcess.RunToEnd("store", "verify", "--data", folder.Path);

        Assert.Equal(1, exitCode);
        Assert.Contains("is missing: nobody holds it, and no follower has written it down", said);
        Assert.StartsWith("The log has ", LastLine((exitCode, said)));
    }

    [Theory]
    [InlineData("store has no verb frob", "frob")]
    [InlineData("store verify does not take --frob", "verify", "--frob")]
    [InlineData("store verify does not take all", "verify", "all")]
    [InlineData("--data needs a value", "verify", "--data")]
    [InlineData("--data is given twice", "verify", "--data=a", "--data=b")]
    [InlineData("store rebuild does not take --follower", "rebuild", "--follower", "a")]
    [InlineData("Either --data", "verify", "--data=a", "--connection=b")]
    [InlineData("There is no database in the data folder /tmp/no-such-hub", "status", "--data=/tmp/no-such-hub")]
    [InlineData("Hub:ConnectionString is not a connection string", "status", "--connection=nonsense")]
    public async Task What_it_does_not_understand_it_says_and_ends_with_1(string sentence, params string[] words)
    {
        var (exitCode, said) = await HubProcess.RunToEnd(["store", .. words]);

        Assert.Equal(1, exitCode);
        Assert.StartsWith(sentence, said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said); // no stack trace
    }

    private static string LastLine((int ExitCode, string Said) ended) => ended.Said.TrimEnd().Split('\n')[^1];
}
