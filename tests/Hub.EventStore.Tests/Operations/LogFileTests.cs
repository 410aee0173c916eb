using System.Text;
using Hub.EventStore.Tests.Postgres;
using Hub.EventStore.Tests.Postgres.Marten;
using Hub.EventStore.Tests.Sample;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Operations;

/// <summary>A log that Marten began and we went on with, with everything a log can have, is carried to another database.</summary>
public sealed class LogFileTests : IAsyncLifetime
{
    private static readonly string[] Tables =
    [
        "hub.mt_streams",
        "hub.mt_events",
        "hub.mt_high_water_skips",
        "hub_rows.claimed_keys",
        "hub_audit.erasures",
        "hub_audit.transfers",
    ];
    private readonly StreamId stream = Guid.NewGuid();
    private TestDatabase database = null!;
    private NpgsqlDataSource owner = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.Create("marten", MartenFormatTests.LoadFixture);
        owner = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await EventStoreSchema.Create(database.OwnerConnectionString, Options());
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var store = new PostgresEventStore(source, Options());
        await store.Decide<Counter>(
            stream,
            _ => Decision.Accept(new CounterOpened("æøå \u2028 «»")).Claiming("slot", "taken"),
            Ask.New()
        );
        // A hole, which the next node finds and writes down.
        await Execute(owner, "select nextval('hub.mt_events_sequence')");
        await store.Decide<Counter>(stream, _ => Decision.Accept(new Counted(1), new Archived("old")), Ask.New());
        await using (var other = new PostgresEventStore(source, Options()))
        {
            await other.SafeHead();
            await Until.True(
                async () => (await Rows(owner, "hub.mt_high_water_skips")).Count > 0,
                "the hole written down"
            );
        }
        var erasure = new EventStoreErasure(database.OwnerConnectionString, Options());
        await erasure.Erase(Ask.Kari, "ola", "asked");
        await erasure.ConfirmTransfer("5006", DateTimeOffset.UtcNow, "the archive");
        await Execute(owner, "update hub.mt_events set bdata = '\\x00ff' where seq_id = 1");
    }

    [Fact]
    public async Task The_log_is_equal_afterwards_and_goes_on()
    {
        using var file = await Export();
        await using var target = await Empty();
        await using var theirs = NpgsqlDataSource.Create(target.OwnerConnectionString);

        var taken = await LogFile.Import(target.OwnerConnectionString, Options(), file);

        foreach (var table in Tables)
        {
            var wanted = await Rows(owner, table);
            Assert.NotEmpty(wanted);
            Assert.Equal(wanted, await Rows(theirs, table));
        }
        Assert.Equal((20, 5, 21), (taken.Events, taken.Streams, taken.LastSequence));
        await using var source = NpgsqlDataSource.Create(target.ConnectionString);
        await using var store = new PostgresEventStore(source, Options());
        var next = await store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.Any, new Counted(2))], Ask.New());
        Assert.Equal(22, next.Sequence);
        await Assert.ThrowsAsync<StreamArchived>(() => store.Decide<Counter>(stream, _ => new Counted(1), Ask.New()));
        var taken2 = await store.Decide<Counter>(
            Guid.NewGuid(),
            _ => Decision.Accept(new Counted(1)).Claiming("slot", "taken"),
            Ask.New()
        );
        Assert.Equal("taken", taken2.Refusal);
        Assert.Contains("binary body", Assert.Single((await LogVerification.Run(source, Options())).Faults));
    }

    [Fact]
    public async Task What_is_taken_in_and_written_out_again_is_the_same_file()
    {
        using var file = await Export();
        await using var target = await Empty();
        await LogFile.Import(target.OwnerConnectionString, Options(), file);
        await using var source = NpgsqlDataSource.Create(target.ConnectionString);
        using var again = new MemoryStream();

        await LogFile.Export(source, Options(), again);

        Assert.Equal(Encoding.UTF8.GetString(file.ToArray()), Encoding.UTF8.GetString(again.ToArray()));
    }

    [Fact]
    public async Task An_empty_log_is_carried_too()
    {
        await using var first = await Empty();
        await using var second = await Empty();
        await using var source = NpgsqlDataSource.Create(first.ConnectionString);
        using var file = new MemoryStream();
        await LogFile.Export(source, Options(), file);
        file.Position = 0;

        Assert.Equal(new LogFileSummary(0, 0, 0), await LogFile.Import(second.OwnerConnectionString, Options(), file));
        await using var theirs = NpgsqlDataSource.Create(second.ConnectionString);
        await using var store = new PostgresEventStore(theirs, Options());
        Assert.Equal(
            1,
            (await store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.Any, new Counted(2))], Ask.New())).Sequence
        );
    }

    [Fact]
    public async Task A_log_with_events_takes_no_file()
    {
        using var file = await Export();

        var refused = await Assert.ThrowsAsync<ImportRefused>(() =>
            LogFile.Import(database.OwnerConnectionString, Options(), file)
        );

        Assert.Contains("into an empty one only", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut", "the file ends too early")]
    [InlineData("changed", "its hash says that it was changed on the way")]
    [InlineData("dropped", "its hash says that it was changed on the way")]
    [InlineData("twice", "duplicate key")]
    [InlineData("text", "it is no JSON object with a kind")]
    [InlineData("other", "it does not begin as a log of format 1")]
    [InlineData("unknown", "it has a line of kind 'party'")]
    [InlineData("empty", "it is empty")]
    public async Task A_file_that_is_not_whole_is_refused_and_nothing_is_taken(string damage, string says)
    {
        using var file = await Export();
        var lines = Encoding.UTF8.GetString(file.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        switch (damage)
        {
            case "cut":
                lines.RemoveAt(lines.Count - 1);
                break;
            case "changed":
                lines[8] = lines[8]
                    .Replace("Tema", "Teme", StringComparison.Ordinal)
                    .Replace("svar", "svor", StringComparison.Ordinal);
                lines[7] = lines[7].Replace("Første", "Forste", StringComparison.Ordinal);
                break;
            case "dropped":
                lines.RemoveAt(lines.FindLastIndex(line => line.Contains("\"event\"", StringComparison.Ordinal)));
                break;
            case "twice":
                lines.Insert(9, lines[9]);
                break;
            case "text":
                lines[3] = "hello";
                break;
            case "other":
                lines[0] = """{"kind":"log","format":2}""";
                break;
            case "unknown":
                lines.Insert(2, """{"kind":"party","row":{}}""");
                break;
            case "empty":
                lines.Clear();
                break;
        }
        using var damaged = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        await using var target = await Empty();

        var refused = await Assert.ThrowsAsync<ImportRefused>(() =>
            LogFile.Import(target.OwnerConnectionString, Options(), damaged)
        );

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        await using var theirs = NpgsqlDataSource.Create(target.OwnerConnectionString);
        Assert.Empty(await Rows(theirs, "hub.mt_streams"));
    }

    [Fact]
    public async Task The_application_can_not_take_a_file_in()
    {
        using var file = await Export();
        await using var target = await Empty();
        await using (var login = NpgsqlDataSource.Create(target.OwnerConnectionString))
            await Execute(login, "drop role if exists import_thief; create role import_thief login in role hub_app");
        var theirs = new NpgsqlConnectionStringBuilder(target.OwnerConnectionString) { Username = "import_thief" };

        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            LogFile.Import(theirs.ConnectionString, Options(), file)
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    public async ValueTask DisposeAsync()
    {
        await owner.DisposeAsync();
        await database.DisposeAsync();
    }

    private static EventStoreOptions Options()
    {
        var options = new EventStoreOptions();
        return options.RegisterEvents(
            typeof(TopicStarted),
            typeof(PostReplied),
            typeof(TopicLocked),
            typeof(CounterOpened),
            typeof(Counted)
        );
    }

    private async Task<MemoryStream> Export()
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var file = new MemoryStream();
        await LogFile.Export(source, Options(), file);
        file.Position = 0;
        return file;
    }

    private static Task<TestDatabase> Empty() => TestDatabase.Create("event-store", StoreFixture.Build);

    private static async Task Execute(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    // As PostgreSQL prints rows, in the order of their text: what is null and what is JSON null differ there.
    private static async Task<List<string>> Rows(NpgsqlDataSource source, string table)
    {
        await using var command = source.CreateCommand($"select each::text from {table} as each order by 1");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
