using System.Diagnostics;
using Hub.EventStore.Tests.Sample;
using Npgsql;

namespace Hub.EventStore.Tests.Subscriptions;

public sealed class HoleTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task A_number_that_was_lost_is_passed_and_written_down()
    {
        await using var store = fixture.Open();
        var from = await store.SafeHead();
        await Count(store);
        await fixture.Scalar<long>("select nextval('hub.mt_events_sequence')");
        await fixture.Scalar<long>("select nextval('hub.mt_events_sequence')");
        await Count(store);

        var seen = await Until.Seen(store.Follow(from), 2);

        // The append that knew of neither took one more when it found out, and was judged again.
        Assert.Equal([from + 1, from + 5], seen.Select(each => each.Sequence));
        Assert.Equal(
            1L,
            await fixture.Scalar<long>(
                "select count(*) from hub.mt_high_water_skips where starting_sequence = $1 and ending_sequence = $2",
                from + 2,
                from + 4
            )
        );
    }

    [Fact]
    public async Task A_follower_waits_for_a_foreign_writer_that_took_a_number_and_shows_its_event_in_its_place()
    {
        await using var store = fixture.Open();
        var from = await store.SafeHead();
        await using var connection = await fixture.Owner.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var foreign = connection.CreateCommand();
        foreign.CommandText = """
            with number as (select nextval('hub.mt_events_sequence') as n), stream as (
                insert into hub.mt_streams (id, version) values (gen_random_uuid(), 1) returning id)
            insert into hub.mt_events (seq_id, id, stream_id, version, data, type)
            select n, gen_random_uuid(), stream.id, 1, '{"By": 77}', 'counted' from number, stream
            """;
        await foreign.ExecuteNonQueryAsync();
        await Count(store);

        var following = Until.Seen(store.Follow(from), 2);
        var head = await store.SafeHead();
        await transaction.CommitAsync();

        Assert.Equal(from, head);
        var seen = await following;
        Assert.Equal([from + 1, from + 2], seen.Select(each => each.Sequence));
        Assert.Equal(new Counted(77), seen[0].Data);
    }

    [Fact]
    public async Task A_long_read_does_not_stall_followers_at_a_hole()
    {
        await using var store = fixture.Open();
        var from = await store.SafeHead();
        await using var connection = await fixture.Owner.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        await using var dump = connection.CreateCommand();
        dump.CommandText =
            "lock table hub.mt_events in access share mode; select count(*) from hub.mt_events; select last_value from hub.mt_events_sequence";
        await dump.ExecuteNonQueryAsync();
        await fixture.Scalar<long>("select nextval('hub.mt_events_sequence')");
        await Count(store);

        var seen = await Until.Seen(store.Follow(from), 1);

        Assert.Equal(from + 2, seen[0].Sequence);
    }

    [Fact]
    public async Task A_dump_that_nobody_reads_on_does_not_stall_followers_at_a_hole()
    {
        // More than a pipe and a socket hold: the dump stands still in the middle, with its snapshot and locks.
        await fixture.Execute(
            "create table public.ballast as select repeat('x', 1000) as text from generate_series(1, 5000)"
        );
        await using var store = fixture.Open();
        var from = await store.SafeHead();
        var server = new NpgsqlConnectionStringBuilder(fixture.Database.OwnerConnectionString);
        using var dump = Process.Start(
            new ProcessStartInfo(
                "pg_dump",
                ["-h", server.Host!, "-p", $"{server.Port}", "-U", server.Username!, server.Database!]
            )
            {
                RedirectStandardOutput = true,
            }
        )!;
        const string still =
            "select exists (select from pg_stat_activity where application_name = 'pg_dump' and wait_event = 'ClientWrite')";
        await Until.True(() => fixture.Scalar<bool>(still), "the dump to stand still");
        await fixture.Scalar<long>("select nextval('hub.mt_events_sequence')");
        await Count(store);

        var seen = await Until.Seen(store.Follow(from), 1);

        Assert.Equal(from + 2, seen[0].Sequence);
        Assert.True(await fixture.Scalar<bool>(still));
        await dump.StandardOutput.ReadToEndAsync();
        await dump.WaitForExitAsync();
        Assert.Equal(0, dump.ExitCode);
    }

    private static Task<Appended> Count(PostgresEventStore store) =>
        store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(1))], Ask.New());
}
