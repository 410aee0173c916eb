using System.Diagnostics;
using System.Globalization;
using System.Net;
using Hub.Host.Database;
using Hub.Host.Embedded;
using Hub.Testing;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.Host.Tests.Starting;

/// <summary>What a person sees who starts the hub: the process itself, on an embedded PostgreSQL.</summary>
public sealed class CommandOneTests
{
    [Fact]
    public async Task A_cold_start_makes_everything_and_a_restart_keeps_what_was_written()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await HubProcess.Start(DataIn(folder)))
        {
            await Healthy(first);
            await Write(folder, "kept");
            Assert.Equal(0, await first.Stop());
        }
        Assert.Empty(ServersOf(folder));

        await using var second = await HubProcess.Start(DataIn(folder));
        Assert.Equal(["kept"], await Written(folder));
    }

    [Fact]
    public async Task A_second_hub_on_the_same_folder_says_so_and_stops_and_the_first_goes_on()
    {
        using var folder = new TemporaryFolder();
        await using var first = await HubProcess.Start(DataIn(folder));

        var (exitCode, said) = await HubProcess.RunToEnd(DataIn(folder));

        Assert.Equal(1, exitCode);
        Assert.Contains($"Another hub (process {first.Id}) is running on the data folder {folder.Path}", said);
        Assert.DoesNotContain("   at ", said); // no stack trace
        await Healthy(first);
    }

    [Fact]
    public async Task A_manifest_of_trusted_operations_that_is_none_is_told_in_a_sentence()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "operations.json");
        await File.WriteAllTextAsync(file, """{ "00": "{ asOf }" }""");

        var (exitCode, said) = await HubProcess.RunToEnd([.. DataIn(folder), $"--Hub:TrustedOperations:0={file}"]);

        Assert.Equal(1, exitCode);
        Assert.Contains($"{file} is no manifest of trusted operations", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_hard_it_leaves_no_server_and_starts_again_with_all_that_was_written()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await HubProcess.Start(DataIn(folder)))
        {
            await Write(folder, "before the kill");
            await first.Kill();
        }
        await using var second = await HubProcess.Start(DataIn(folder));
        await Healthy(second);
        Assert.Equal(["before the kill"], await Written(folder));
    }

    [Fact]
    public async Task A_server_that_outlived_its_hub_is_ended_at_the_next_start()
    {
        using var folder = new TemporaryFolder();
        int orphan;
        await using (var first = await HubProcess.Start(DataIn(folder)))
        {
            await Write(folder, "before the kill");
            orphan = Assert.Single(ServersOf(folder));
            // The shell that would end the server goes first.
            foreach (var watcher in WatchersOf(folder))
            {
                Process.GetProcessById(watcher).Kill();
            }
            await first.Kill();
        }
        Assert.Equal(orphan, Assert.Single(ServersOf(folder)));

        await using var second = await HubProcess.Start(DataIn(folder));

        Assert.NotEqual(orphan, Assert.Single(ServersOf(folder)));
        Assert.Equal(["before the kill"], await Written(folder));
    }

    [Fact]
    public async Task It_answers_where_urls_says()
    {
        using var folder = new TemporaryFolder();
        var free = ServerAddress.OnLoopback().Port;

        await using var hub = await HubProcess.Start([.. DataIn(folder), $"--urls=http://127.0.0.1:{free}"]);

        Assert.Equal(new Uri($"http://127.0.0.1:{free}/"), hub.Address);
        await Healthy(hub);
    }

    [Fact]
    public async Task A_connection_string_uses_that_server_with_the_applications_rights_and_makes_no_data_folder()
    {
        using var folder = new TemporaryFolder();
        await using var database = await TestDatabase.CreateEmpty();

        var missing = Path.Combine(folder.Path, "data");
        await using var hub = await HubProcess.Start(
            $"--Hub:ConnectionString={database.OwnerConnectionString}",
            $"--Hub:DataFolder={missing}"
        );

        await Healthy(hub);
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_a_sentence_without_the_password()
    {
        var (exitCode, said) = await HubProcess.RunToEnd(
            "--Hub:ConnectionString=Host=127.0.0.1;Port=1;Database=hub;Username=hub;Password=hunter2"
        );

        Assert.Equal(1, exitCode);
        Assert.StartsWith("PostgreSQL at 127.0.0.1:1, database hub does not let us in", said);
        Assert.DoesNotContain("hunter2", said);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    [InlineData(18, false)]
    public void A_server_older_than_15_is_refused(int major, bool refused) =>
        Assert.Equal(refused, ExternalServer.TooOld(new Version(major, 3), "db.example.no") is not null);

    private static string[] DataIn(TemporaryFolder folder) => [$"--Hub:DataFolder={folder.Path}"];

    private static async Task Healthy(HubAt hub)
    {
        using var visitor = hub.Visitor();
        using var answer = await visitor.GetAsync(new Uri("health", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task Write(TemporaryFolder folder, string text)
    {
        await using var database = await Open(folder);
        await using var command = new NpgsqlCommand("create table if not exists kept (text text)", database);
        await command.ExecuteNonQueryAsync();
        await using var insert = new NpgsqlCommand("insert into kept values ($1)", database);
        insert.Parameters.Add(new() { Value = text });
        await insert.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> Written(TemporaryFolder folder)
    {
        await using var database = await Open(folder);
        await using var command = new NpgsqlCommand("select text from kept", database);
        await using var rows = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await rows.ReadAsync())
        {
            texts.Add(rows.GetString(0));
        }
        return texts;
    }

    private static async Task<NpgsqlConnection> Open(TemporaryFolder folder)
    {
        var connections = EmbeddedConnections.OfRunning(new(folder.Path));
        var connection = new NpgsqlConnection(connections.Owner + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private static List<int> ServersOf(TemporaryFolder folder) => ProcessesOn(folder, "/postgres");

    private static List<int> WatchersOf(TemporaryFolder folder) => ProcessesOn(folder, "/sh");

    // By the command line, which names the folder: the server's own, and that of the shell that runs it.
    private static List<int> ProcessesOn(TemporaryFolder folder, string program)
    {
        var found = new List<int>();
        foreach (var entry in Directory.EnumerateDirectories("/proc").Where(entry => char.IsDigit(entry[6])))
        {
            try
            {
                var words = File.ReadAllText($"{entry}/cmdline").Split('\0');
                if (
                    words[0].EndsWith(program, StringComparison.Ordinal)
                    && words.Any(word => word.StartsWith(folder.Path, StringComparison.Ordinal))
                )
                {
                    found.Add(int.Parse(Path.GetFileName(entry), CultureInfo.InvariantCulture));
                }
            }
            catch (IOException)
            {
                // Ended meanwhile.
            }
        }
        return found;
    }
}
