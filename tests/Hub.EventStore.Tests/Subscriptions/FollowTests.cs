using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Subscriptions;

public sealed class FollowTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task A_follower_on_another_node_sees_what_was_and_what_comes_in_order()
    {
        await using var writer = fixture.Open();
        await using var reader = fixture.Open(options => options.Poll = TimeSpan.FromMinutes(10));
        var from = await reader.SafeHead();
        await Count(writer, 20);

        var following = Until.Seen(reader.Follow(from), 60);
        await Count(writer, 40);

        var seen = await following;
        Assert.Equal(Enumerable.Range(1, 60).Select(i => from + i), seen.Select(each => each.Sequence));
    }

    [Fact]
    public async Task Followers_that_start_anywhere_see_the_same()
    {
        await using var store = fixture.Open();
        var from = await store.SafeHead();
        await Count(store, 30);
        var all = await Until.Seen(store.Follow(from), 30);

        var late = await Until.Seen(store.Follow(all[9].Sequence), 20);

        Assert.Equal(all.Skip(10), late);
    }

    [Fact]
    public async Task A_follower_far_behind_reads_pages_and_then_goes_on_live()
    {
        await using var store = fixture.Open();
        var from = await store.SafeHead();
        for (var i = 0; i < 6; i++)
            await store.Append(
                [
                    Ask.Write(
                        Guid.NewGuid(),
                        ExpectedVersion.Any,
                        [.. Enumerable.Range(0, 1000).Select(n => new Counted(n))]
                    ),
                ],
                Ask.New()
            );

        var following = Until.Seen(store.Follow(from), 6010);
        await Count(store, 10);

        Assert.Equal(Enumerable.Range(1, 6010).Select(i => from + i), (await following).Select(each => each.Sequence));
    }

    [Fact]
    public async Task The_safe_head_holds_what_this_node_has_just_saved()
    {
        await using var store = fixture.Open();
        await store.SafeHead();
        for (var i = 0; i < 10; i++)
        {
            var saved = await store.Decide<Counter>(Guid.NewGuid(), _ => new Counted(1), Ask.New());
            Assert.Equal(saved.Sequence, await store.SafeHead());
        }
    }

    [Fact]
    public async Task Reading_the_log_ends_where_it_ended_when_asked()
    {
        await using var store = fixture.Open();
        var from = await store.SafeHead();
        var saved = await store.Decide<Counter>(Guid.NewGuid(), _ => new Counted(1), Ask.New());

        var last = 0L;
        await foreach (var recorded in store.Read(ReadFrom.All(from)))
            last = recorded.Sequence;

        Assert.Equal(saved.Sequence, last);
    }

    [Fact]
    public async Task A_followed_event_of_unknown_type_says_its_alias_and_number_and_the_follower_may_go_on_after_it()
    {
        await using var full = fixture.Open();
        await using var partial = fixture.Open();
        var from = await full.SafeHead();
        await Count(full, 1);
        await fixture.Execute(
            $"""
            with number as (select nextval('hub.mt_events_sequence') as n), stream as (
                insert into hub.mt_streams (id, version) values (gen_random_uuid(), 1) returning id)
            insert into hub.mt_events (seq_id, id, stream_id, version, data, type)
            select n, gen_random_uuid(), stream.id, 1, '{"{}"}', 'from_the_future' from number, stream
            """
        );
        await Count(full, 1);

        var unknown = await Assert.ThrowsAsync<UnknownEventType>(() => Until.Seen(partial.Follow(from), 3));
        var rest = await Until.Seen(partial.Follow(unknown.Sequence), 1);

        Assert.Equal(("from_the_future", from + 2), (unknown.Alias, unknown.Sequence));
        Assert.Equal(from + 3, rest[0].Sequence);
    }

    private static async Task Count(PostgresEventStore store, int times) =>
        await Task.WhenAll(
            Enumerable
                .Range(0, times)
                .Select(i =>
                    store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(i))], Ask.New())
                )
        );
}
