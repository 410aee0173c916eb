using Hub.Host.Embedded;
using Hub.Identity.Sample;
using Hub.Testing;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.Host.Tests.Commands;

/// <summary>What an operator does who erases somebody, and who carries a log to another place.</summary>
public sealed class StoreEraseTests
{
    [Fact]
    public async Task A_person_is_erased_beside_a_running_hub_and_the_log_carried_to_a_new_one()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var person = SamplePeople.PersonId(People.Kari.User).ToString();
        var (log, events) = (Path.Combine(folder.Path, "log.jsonl"), Path.Combine(folder.Path, "kari.json"));
        await using (var hub = await HubProcess.Start($"--Hub:DataFolder={folder.Path}"))
        {
            var export = await Store("export", "--person", person, "--to", events, "--data", folder.Path);
            var preview = await Store("erase", "--person", person, "--preview", "--data", folder.Path);
            var erased = await Store(
                "erase",
                "--person",
                person,
                "--by",
                "tests",
                "--reason",
                "asked for",
                "--data",
                folder.Path
            );
            var carried = await Store("export", "--to", log, "--data", folder.Path);

            Assert.Equal((0, 0, 0, 0), (export.ExitCode, preview.ExitCode, erased.ExitCode, carried.ExitCode));
            Assert.EndsWith($"events of the person are in {events}", LastLine(export), StringComparison.Ordinal);
            Assert.Contains(person, await File.ReadAllTextAsync(events), StringComparison.Ordinal);
            Assert.Contains(
                "stays for 5006 (documentation) until its archive has it",
                preview.Said,
                StringComparison.Ordinal
            );
            Assert.Matches(@"^0 texts would go, \d+ would stay\.$", LastLine(preview));
            Assert.Contains("erasures.jsonl: keep it beside the backups", erased.Said, StringComparison.Ordinal);
            Assert.Matches(@"^0 events lost their words, \d+ texts stay for a body", LastLine(erased));
            await using var owner = NpgsqlDataSource.Create(EmbeddedConnections.OfRunning(new(folder.Path)).Owner);
            Assert.Empty(await WholeDatabase.Grep(owner, People.Kari.Name));
        }

        var taken = await Store("import", "--from", log, "--data", other.Path);
        var twice = await Store("import", "--from", log, "--data", other.Path);
        var verified = await Store("verify", "--data", other.Path);
        var again = Path.Combine(folder.Path, "again.jsonl");
        await Store("export", "--to", again, "--data", other.Path);

        Assert.Equal((0, 1, 0), (taken.ExitCode, twice.ExitCode, verified.ExitCode));
        Assert.StartsWith("Nothing was taken in. There are events", LastLine(twice), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(log), await File.ReadAllTextAsync(again));
    }

    [Fact]
    public async Task The_printed_schema_is_what_a_hub_without_the_right_to_create_needs()
    {
        await using var database = await TestDatabase.CreateEmpty();
        var before = await HubProcess.RunToEnd(
            "--Hub:AutoCreate=false",
            $"--Hub:ConnectionString={database.OwnerConnectionString}",
            "--urls=http://localhost:0",
            "--Hub:Web=off"
        );
        Assert.Equal(1, before.ExitCode);
        Assert.Contains("store schema", before.Said, StringComparison.Ordinal);

        var (exitCode, sql) = await Store("schema");
        Assert.Equal(0, exitCode);
        await using (var owner = NpgsqlDataSource.Create(database.OwnerConnectionString))
        await using (var run = owner.CreateCommand(sql))
            await run.ExecuteNonQueryAsync();

        await using var hub = await HubProcess.Start(
            "--Hub:AutoCreate=false",
            $"--Hub:ConnectionString={database.OwnerConnectionString}"
        );
        using var visitor = hub.Visitor();
        Assert.True((await visitor.GetAsync(new Uri("health", UriKind.Relative))).IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("store erase takes one of", "erase")]
    [InlineData("store erase needs --by here", "erase", "--person", "0192f000-0000-7000-8000-0000000000a1")]
    [InlineData("--before is a time", "erase", "--transferred", "5006", "--by", "me", "--before", "soon")]
    [InlineData("store export needs --to FILE", "export")]
    [InlineData("/no/such/file cannot be read", "import", "--from", "/no/such/file")]
    public async Task What_it_cannot_do_it_says_and_ends_with_1(string sentence, params string[] words)
    {
        await using var database = await TestDatabase.Create(
            "event-store",
            owner => EventStore.EventStoreSchema.Create(owner, new EventStore.EventStoreOptions())
        );

        var (exitCode, said) = await Store([.. words, "--connection", database.OwnerConnectionString]);

        Assert.Equal(1, exitCode);
        Assert.StartsWith(sentence, said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said); // no stack trace
    }

    private static Task<(int ExitCode, string Said)> Store(params string[] words) =>
        HubProcess.RunToEnd(["store", .. words]);

    private static string LastLine((int ExitCode, string Said) ended) => ended.Said.TrimEnd().Split('\n')[^1];
}
