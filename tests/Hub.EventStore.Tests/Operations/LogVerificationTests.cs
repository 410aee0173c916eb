using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Operations;

/// <summary>Each test breaks a log of its own in one way.</summary>
public sealed class LogVerificationTests : IAsyncLifetime
{
    private readonly StoreFixture fixture = new();
    private readonly StreamId stream = Guid.NewGuid();
    private PostgresEventStore store = null!;

    public async ValueTask InitializeAsync()
    {
        await fixture.InitializeAsync();
        store = fixture.Open(options => options.Poll = TimeSpan.FromMilliseconds(20));
        for (var i = 0; i < 4; i++)
            await store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(i))], Ask.New());
        await store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(9))], Ask.New());
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task A_sound_log_has_no_faults()
    {
        var found = await Verify();

        Assert.Empty(found.Faults);
        Assert.Equal((5L, 2L, 5L), (found.Events, found.Streams, found.LastSequence));
    }

    [Fact]
    public async Task An_event_that_was_taken_away_is_missed_by_its_stream_and_by_its_number()
    {
        await fixture.Execute("delete from hub.mt_events where seq_id = 2");

        Assert.Equal(
            [
                $"Stream {stream.Value} says version 4 and has 3 events, the last one of version 4.",
                "Number 2 is missing: nobody holds it, and no follower has written it down. After a crash a hub does that "
                    + "when it starts; if one has started since, events were taken away.",
            ],
            (await Verify()).Faults
        );
    }

    [Fact]
    public async Task A_whole_stream_that_was_taken_away_is_missed_by_its_numbers()
    {
        await fixture.Execute($"delete from hub.mt_streams where id = '{stream.Value}'");

        Assert.StartsWith("Numbers 1 to 4 are missing", Assert.Single((await Verify()).Faults));
    }

    [Fact]
    public async Task A_stream_that_says_another_version_than_its_events_is_a_fault()
    {
        await fixture.Execute($"update hub.mt_streams set version = 7 where id = '{stream.Value}'");

        Assert.Equal(
            $"Stream {stream.Value} says version 7 and has 4 events, the last one of version 4.",
            Assert.Single((await Verify()).Faults)
        );
    }

    [Fact]
    public async Task An_event_of_a_type_that_nobody_knows_is_a_fault()
    {
        await fixture.Execute(
            "update hub.mt_events set type = 'from_the_future', mt_dotnet_type = null where seq_id > 3"
        );

        Assert.Equal(
            "2 events from 4 on are stored as 'from_the_future', which no registered event type has.",
            Assert.Single((await Verify()).Faults)
        );
    }

    [Fact]
    public async Task A_follower_that_has_seen_more_than_there_is_tells_of_a_log_restored_without_it()
    {
        await fixture.Execute("insert into hub.mt_event_progression (name, last_seq_id) values ('search:All', 99)");

        Assert.StartsWith("The follower search:All says it has seen event 99", Assert.Single((await Verify()).Faults));
    }

    [Fact]
    public async Task A_hole_that_a_running_follower_writes_down_is_no_fault_nor_is_one_that_somebody_still_holds()
    {
        await store.SafeHead();
        await fixture.Scalar<long>("select nextval('hub.mt_events_sequence')");
        await store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(9))], Ask.New());
        Assert.Empty((await Verify()).Faults);

        await using var connection = await fixture.Owner.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var hold = connection.CreateCommand();
        hold.CommandText = "select nextval('hub.mt_events_sequence')";
        await hold.ExecuteScalarAsync();
        await store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(9))], Ask.New());
        Assert.Empty((await Verify()).Faults);
    }

    private Task<LogVerification> Verify()
    {
        var options = new EventStoreOptions { Poll = TimeSpan.FromMilliseconds(200) };
        options.RegisterEvents(typeof(CounterOpened), typeof(Counted), typeof(CounterClosed));
        return LogVerification.Run(fixture.Source, options);
    }
}
