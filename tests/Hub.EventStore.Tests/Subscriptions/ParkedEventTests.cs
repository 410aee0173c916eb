using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Subscriptions;

public sealed class ParkedEventTests : IAsyncLifetime
{
    private readonly StoreFixture fixture = new();
    private readonly Sums sums = new();
    private PostgresEventStore store = null!;
    private Followers followers = null!;
    private RunningFollowers running = null!;

    public async ValueTask InitializeAsync()
    {
        await fixture.InitializeAsync();
        await fixture.Execute(Sums.Table);
        store = fixture.Open();
        followers = new Followers(store, [sums]);
        running = new RunningFollowers(followers);
    }

    public async ValueTask DisposeAsync()
    {
        await running.DisposeAsync();
        await fixture.DisposeAsync();
    }

    [Fact]
    public async Task An_event_that_throws_and_one_that_the_database_refuses_are_parked_with_their_errors_and_the_rest_goes_on()
    {
        await Count(1, Sums.Throws, 2, Sums.RefusedBySql, 4);
        await SumIs(7);

        var parked = (await Status()).Parked;
        Assert.Equal([("sums", 2L), ("sums", 4L)], parked.Select(each => (each.Follower, each.Sequence)));
        Assert.Equal("no such number", parked[0].Error);
        Assert.StartsWith("23514", parked[1].Error, StringComparison.Ordinal);
        Assert.Equal(3L, await fixture.Scalar<long>("select taken from hub_read.sums"));
    }

    [Fact]
    public async Task It_is_parked_as_Martens_daemon_would()
    {
        await Count(Sums.Throws, 1);
        await SumIs(1);

        Assert.Equal(
            "sums All 1 InvalidOperationException no such number",
            await fixture.Scalar<string>(
                """
                select concat_ws(' ', data ->> 'ProjectionName', data ->> 'ShardName', data ->> 'EventSequence',
                    data ->> 'ExceptionType', data ->> 'ExceptionMessage')
                from hub.mt_doc_deadletterevent where id = (data ->> 'Id')::uuid and data ? 'Timestamp'
                """
            )
        );
    }

    [Fact]
    public async Task Retried_it_is_taken_once_when_it_can_be_and_stays_parked_with_the_new_error_when_not()
    {
        await Count(Sums.Throws, 7);
        await SumIs(7);
        sums.Takes = _ => throw new InvalidOperationException("still not");

        var stays = Assert.Single(await followers.Retry());
        Assert.Equal((1L, "still not"), (stays.Parked.Sequence, stays.Error));
        Assert.Equal("still not", Assert.Single((await Status()).Parked).Error);

        sums.Takes = _ => true;
        Assert.Null(Assert.Single(await followers.Retry("sums", 1)).Error);
        Assert.Empty(await followers.Retry());
        Assert.Empty((await Status()).Parked);
        await SumIs(6);
    }

    [Fact]
    public async Task Skipped_it_is_parked_no_longer_and_never_taken()
    {
        await Count(Sums.Throws, 7);
        await SumIs(7);

        Assert.Empty(await followers.Skip("sums", 2));
        Assert.Equal(1L, Assert.Single(await followers.Skip("sums", 1)).Sequence);

        Assert.Empty((await Status()).Parked);
        await Count(1);
        await SumIs(8);
    }

    [Fact]
    public async Task While_its_table_is_missing_nothing_is_parked_and_it_goes_on_when_the_table_is_there()
    {
        await Count(1);
        await SumIs(1);
        await fixture.Execute("alter table hub_read.sums rename to away");
        await Count(2, 3);
        await Until.True(() => Task.FromResult(sums.Projected >= 3), "the follower to meet the missing table");
        await fixture.Execute("alter table hub_read.away rename to sums");

        await SumIs(6);

        Assert.Empty((await Status()).Parked);
    }

    private async Task Count(params int[] numbers)
    {
        foreach (var number in numbers)
            await store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(number))], Ask.New());
    }

    private Task SumIs(int total) =>
        Until.True(
            () => fixture.Scalar<bool>("select exists (select from hub_read.sums where total = $1)", total),
            $"the sum {total}"
        );

    private Task<LogStatus> Status() => LogStatus.Read(fixture.Source, new EventStoreOptions());
}
