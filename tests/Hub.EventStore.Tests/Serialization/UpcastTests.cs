using System.Text.Json.Nodes;
using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Serialization;

public sealed record PriceSet(int Kroner) : Event;

/// <summary>The same fact, later in øre and with a currency.</summary>
public sealed record PriceSetV2(long Minor, string Currency) : Event;

public sealed record PriceSetV3(decimal Amount, string Currency, string Reason) : Event;

public sealed record Price(string Shown) : IState<Price>
{
    public static Price Initial { get; } = new("none");

    public Price Evolve(Event recorded) =>
        recorded is PriceSetV3 set ? new($"{set.Amount} {set.Currency} ({set.Reason})") : this;
}

/// <summary>What was stored in an older shape is read in today's.</summary>
public sealed class UpcastTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task Steps_follow_one_another_in_reading_folding_and_following()
    {
        StreamId stream = Guid.NewGuid();
        var first = await WriteAs(stream, new PriceSet(7));
        await WriteAs(stream, new PriceSetV2(950, "NOK"));
        var store = fixture.Open(Today);

        Assert.Equal("9.5 NOK (unknown)", (await store.Load<Price>(stream)).State.Shown);
        var read = await Until.Seen(store.Read(ReadFrom.Stream(stream)), 2);
        Assert.Equal(new PriceSetV3(7, "NOK", "unknown"), read[0].Data);
        Assert.Equal(["price_set", "price_set_v2"], read.Select(each => each.Type));
        Assert.Equal(read[0].Data, (await Until.Seen(store.Follow(first - 1), 1))[0].Data);

        var decided = await store.Decide<Price>(stream, _ => new PriceSetV3(8, "NOK", "index"), Ask.New());
        Assert.Equal("8 NOK (index)", decided.State.Shown);
        Assert.Equal(
            "price_set_v3",
            await fixture.Scalar<string>("select type from hub.mt_events where seq_id = $1", decided.Sequence)
        );
    }

    [Fact]
    public async Task Where_no_type_of_the_old_shape_is_left_its_JSON_is_reshaped()
    {
        StreamId stream = Guid.NewGuid();
        await WriteAs(stream, new PriceSet(7));
        var store = fixture.Open(options =>
            options.Upcast<PriceSetV2>(
                "price_set",
                old => new JsonObject { ["Minor"] = old["Kroner"]!.GetValue<int>() * 100L, ["Currency"] = "NOK" }
            )
        );

        Assert.Equal(new PriceSetV2(700, "NOK"), (await Until.Seen(store.Read(ReadFrom.Stream(stream)), 1))[0].Data);
    }

    [Fact]
    public async Task A_name_with_its_version_says_more_than_the_dotnet_type_that_Marten_keeps()
    {
        StreamId stream = Guid.NewGuid();
        var sequence = await WriteAs(stream, new PriceSetV2(950, "NOK"));
        await fixture.Execute(
            $"update hub.mt_events set mt_dotnet_type = 'Hub.EventStore.Tests.Serialization.PriceSet, Hub.EventStore.Tests' where seq_id = {sequence}"
        );

        Assert.Equal("9.5 NOK (unknown)", (await fixture.Open(Today).Load<Price>(stream)).State.Shown);
    }

    [Fact]
    public async Task A_version_that_nobody_knows_is_told_with_its_name_and_number()
    {
        StreamId stream = Guid.NewGuid();
        var sequence = await WriteAs(stream, new PriceSetV3(1, "NOK", "new"));
        var older = fixture.Open(options => options.RegisterEvents(typeof(PriceSet)));

        var unknown = await Assert.ThrowsAsync<UnknownEventType>(() => older.Load<Price>(stream));

        Assert.Equal(("price_set_v3", sequence), (unknown.Alias, unknown.Sequence));
        Assert.Equal(
            $"Event {sequence} is stored as 'price_set_v3', which no registered event type has.",
            unknown.Message
        );
    }

    [Fact]
    public async Task An_upcaster_that_throws_is_told_with_the_events_name_and_number()
    {
        StreamId stream = Guid.NewGuid();
        var sequence = await WriteAs(stream, new PriceSet(-1));
        var store = fixture.Open(options =>
            options.Upcast<PriceSet, PriceSetV2>(old =>
                old.Kroner < 0 ? throw new ArgumentException("no price is below zero") : new PriceSetV2(0, "NOK")
            )
        );

        var unreadable = await Assert.ThrowsAsync<UnreadableEvent>(() => store.Load<Price>(stream));

        Assert.Equal(("price_set", sequence), (unreadable.Alias, unreadable.Sequence));
        Assert.Contains("no price is below zero", unreadable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_replaced_is_written_no_more()
    {
        var store = fixture.Open(Today);

        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            store.Decide<Price>(Guid.NewGuid(), _ => new PriceSet(7), Ask.New())
        );

        Assert.Contains("write PriceSetV2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Upcasters_that_contradict_each_other_stop_the_start()
    {
        Assert.Contains(
            "would become itself",
            Start(options =>
                options
                    .Upcast<PriceSet, PriceSetV2>(_ => new PriceSetV2(0, ""))
                    .Upcast<PriceSetV2, PriceSet>(_ => new PriceSet(0))
            ),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "would become two things",
            Start(options =>
                options
                    .Upcast<PriceSet, PriceSetV2>(_ => new PriceSetV2(0, ""))
                    .Upcast<PriceSet, PriceSetV3>(_ => new PriceSetV3(0, "", ""))
            ),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "would both be stored as 'price_set'",
            Start(options => options.Upcast<PriceSetV2>("price_set", old => old).RegisterEvents(typeof(PriceSet))),
            StringComparison.Ordinal
        );
    }

    private static void Today(EventStoreOptions options) =>
        options
            .Upcast<PriceSet, PriceSetV2>(old => new(old.Kroner * 100L, "NOK"))
            .Upcast<PriceSetV2, PriceSetV3>(old => new(old.Minor / 100m, old.Currency, "unknown"));

    private string Start(Action<EventStoreOptions> configure) =>
        Assert.Throws<InvalidOperationException>(() => fixture.Open(configure)).Message;

    /// <summary>As a program of that time wrote it.</summary>
    private async Task<long> WriteAs(StreamId stream, Event data)
    {
        var then = fixture.Open(options => options.RegisterEvents(data.GetType()));
        return (await then.Append([Ask.Write(stream, ExpectedVersion.Any, data)], Ask.New())).Sequence;
    }
}
