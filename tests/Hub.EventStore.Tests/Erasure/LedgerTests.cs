using Hub.EventStore.Tests.Sample;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Erasure;

/// <summary>A backup is older than the erasures after it: restored, it knows nothing of them. The ledger's file does.</summary>
public sealed class LedgerTests : IAsyncLifetime
{
    private static readonly Guid Kari = Guid.NewGuid();
    private readonly string file = Path.Combine(Path.GetTempPath(), $"hub-ledger-{Guid.NewGuid()}.jsonl");
    private TestDatabase running = null!;

    public async ValueTask InitializeAsync() => running = await Backup();

    [Fact]
    public async Task A_restored_older_copy_is_brought_up_to_date()
    {
        var before = Erasure(running);
        await before.Erase(Kari, "ola", "asked");
        await before.ConfirmTransfer("5006", DateTimeOffset.UtcNow.AddMinutes(1), "the archive");
        Assert.Empty(await Grep(running, "sikkerhetskopiert"));

        await using var restored = await Backup();
        Assert.NotEmpty(await Grep(restored, "sikkerhetskopiert"));
        var again = await Erasure(restored).Reapply();

        Assert.Empty(await Grep(restored, "sikkerhetskopiert"));
        Assert.Equal(2, again.Sum(erasure => erasure.Masked));
        Assert.Empty(await Erasure(restored).Reapply());
        await using var reading = NpgsqlDataSource.Create(restored.ConnectionString);
        await using var node = new PostgresEventStore(reading, NotesFixture.Options());
        Assert.IsType<PersonErased>((await Until.Seen(node.Read(ReadFrom.All(2)), 1))[0].Data);
    }

    [Fact]
    public async Task Nodes_that_start_at_once_on_a_restored_copy_do_it_once()
    {
        await Erasure(running).Erase(Kari, "ola", "asked");
        await using var restored = await Backup();

        var done = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Erasure(restored).Reapply()));

        Assert.Single(done.SelectMany(each => each));
        await using var owner = NpgsqlDataSource.Create(restored.OwnerConnectionString);
        await using var count = owner.CreateCommand("select count(*) from hub.mt_events where type = 'person_erased'");
        Assert.Equal(1L, await count.ExecuteScalarAsync());
    }

    [Fact]
    public async Task What_was_asked_for_but_failed_is_done_on_the_next_start()
    {
        var unreachable = new NpgsqlConnectionStringBuilder(running.OwnerConnectionString) { Host = "/nowhere" };
        var failing = new EventStoreErasure(unreachable.ConnectionString, Options());
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => failing.Erase(Kari, "ola", "asked"));

        await Erasure(running).Reapply();

        Assert.DoesNotContain(
            await Grep(running, "sikkerhetskopiert"),
            row => row.Contains("privat", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_line_that_a_power_cut_tore_is_cut_off()
    {
        await Erasure(running).Erase(Kari, "ola", "asked");
        await File.AppendAllTextAsync(file, """{"kind":"erasure","id":"0192""");

        await Erasure(running).Erase(Guid.NewGuid(), "ola", "asked");

        Assert.Equal(2, (await File.ReadAllLinesAsync(file)).Length);
        await using var restored = await Backup();
        Assert.Equal(2, (await Erasure(restored).Reapply()).Count);
    }

    [Fact]
    public async Task A_damaged_file_stops_it_and_is_told_by_line()
    {
        await Erasure(running).Erase(Kari, "ola", "asked");
        await File.AppendAllTextAsync(file, "{\"kind\":\"party\"}\n");
        await using var restored = await Backup();

        var problem = await Assert.ThrowsAsync<FormatException>(() => Erasure(restored).Reapply());

        Assert.StartsWith("Line 2 of", problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(await Grep(restored, "sikkerhetskopiert"));
    }

    [Fact]
    public async Task The_file_holds_ids_and_no_words()
    {
        await Erasure(running).Erase(Kari, "ola", "asked");

        var line = Assert.Single(await File.ReadAllLinesAsync(file));
        Assert.Contains($"\"person\":\"{Kari}\"", line, StringComparison.Ordinal);
        Assert.DoesNotContain("sikkerhetskopiert", line, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await running.DisposeAsync();
        File.Delete(file);
    }

    private EventStoreErasure Erasure(TestDatabase database) =>
        new(database.OwnerConnectionString, Options(), rows: [new Profiles()]);

    private EventStoreOptions Options()
    {
        var options = NotesFixture.Options();
        options.ErasureLedger = file;
        return options;
    }

    private static async Task<List<string>> Grep(TestDatabase database, string text)
    {
        await using var owner = NpgsqlDataSource.Create(database.OwnerConnectionString);
        return await WholeDatabase.Grep(owner, text);
    }

    /// <summary>A copy as it was before anybody was erased: one note without a hat, one with.</summary>
    private static Task<TestDatabase> Backup() =>
        TestDatabase.Create(
            "notes-backup",
            async owner =>
            {
                await NotesFixture.Build(owner);
                await using var source = NpgsqlDataSource.Create(owner);
                await using var store = new PostgresEventStore(source, NotesFixture.Options());
                await NotesFixture.Write(
                    store,
                    Kari,
                    new NoteWritten("wall", new Saying(Kari, "nb", "sikkerhetskopiert, privat"))
                );
                await NotesFixture.Write(
                    store,
                    Kari,
                    new NoteWritten("wall", new Saying(Kari, "nb", "sikkerhetskopiert, som hovedkontakt")),
                    "5006"
                );
            }
        );
}
