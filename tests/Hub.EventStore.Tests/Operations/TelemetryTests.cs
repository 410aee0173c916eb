using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Operations;

/// <summary>What the store tells of itself. Other tests' stores tell too: each looks for its own follower or command.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private readonly StoreFixture fixture = new();

    public async ValueTask InitializeAsync()
    {
        await fixture.InitializeAsync();
        await fixture.Execute(Sums.Table);
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task A_followers_lag_is_what_it_has_not_come_to_and_goes_to_nothing()
    {
        await using var store = fixture.Open();
        var gate = new Gate();
        const string name = "sums-of-the-lag-test";
        await using var running = new RunningFollowers(new Followers(store, [new Sums { Name = name, Before = gate }]));
        await Count(store, 3);
        await gate.Reached;

        await Until.True(() => Task.FromResult(Lag(name) == 3), "a lag of three");
        gate.Open();
        await Until.True(() => Task.FromResult(Lag(name) == 0), "no lag");
    }

    [Fact]
    public async Task A_commits_span_names_the_calls_that_share_it_and_a_rebuild_has_its_own()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Hub.EventStore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var store = fixture.Open(options => options.Projections.Add(new Sums()));

        var command = Ask.New() with { Command = "CountForTheSpanTest" };
        var saved = await store.Decide<Counter>(Guid.NewGuid(), _ => new Counted(1), command);
        var models = new ReadModels(fixture.Database.OwnerConnectionString, Options(), [new Sums()]);
        await models.Rebuild();

        var call = spans.Single(span => span.GetTagItem("hub.command") as string == "CountForTheSpanTest");
        Assert.Equal(("decide", "Saved"), (call.OperationName, call.GetTagItem("hub.outcome")));
        Assert.Equal(saved.Sequence, call.GetTagItem("hub.sequence"));
        await Until.True(
            () =>
                Task.FromResult(
                    spans.Any(span =>
                        span.OperationName == "commit" && span.Links.Any(link => link.Context == call.Context)
                    )
                ),
            "the commit's span"
        );
        Assert.Contains(spans, span => span.OperationName == "rebuild");
    }

    [Fact]
    public async Task A_rebuild_tells_how_many_events_it_folded_and_how_far_it_is()
    {
        await using (var store = fixture.Open(options => options.Projections.Add(new Sums())))
            await Count(store, 7);
        var told = new ConcurrentQueue<RebuildProgress>();
        var models = new ReadModels(fixture.Database.OwnerConnectionString, Options(), [new Sums()]);

        await models.Rebuild(progress: new Listening(told.Enqueue));

        Assert.Equal((0L, 7L, 7L), (told.First().Done, told.First().Last, told.First().Remaining));
        Assert.Equal((7L, 0L), (told.Last().Done, told.Last().Remaining));
        Assert.True(told.Last().PerSecond > 0);
    }

    private static EventStoreOptions Options() =>
        new EventStoreOptions().RegisterEvents(typeof(CounterOpened), typeof(Counted), typeof(CounterClosed));

    private static async Task Count(PostgresEventStore store, int times)
    {
        for (var i = 0; i < times; i++)
            await store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(1))], Ask.New());
    }

    private static long? Lag(string follower)
    {
        long? lag = null;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == "hub.store.follower.lag")
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (_, value, tags, _) =>
            {
                foreach (var tag in tags)
                    if (tag.Value as string == follower)
                        lag = value;
            }
        );
        listener.Start();
        listener.RecordObservableInstruments();
        return lag;
    }

    private sealed class Listening(Action<RebuildProgress> hear) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => hear(value);
    }
}
