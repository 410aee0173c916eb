using System.Net.Sockets;
using Hub.EventStore.Tests.Sample;
using Hub.EventStore.Writing;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Writing;

public sealed class PatienceTests
{
    [Fact]
    public async Task A_lost_database_is_asked_again_for_as_long_as_the_clock_says_and_then_the_caller_is_told()
    {
        var clock = new ManualTime();
        var asked = 0;

        var lost = await Assert.ThrowsAsync<Unavailable>(() =>
            new Patience(TimeSpan.FromSeconds(5), clock).Ask<int>(
                () =>
                {
                    asked++;
                    throw new SocketException();
                },
                mayBeSaved: false,
                TestContext.Current.CancellationToken
            )
        );

        Assert.False(lost.MayBeSaved);
        Assert.Equal((52, 51), (asked, clock.Waits));
    }

    [Fact]
    public async Task What_is_no_outage_is_not_asked_again()
    {
        var asked = 0;

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new Patience(TimeSpan.FromSeconds(5), new ManualTime()).Ask<int>(
                () =>
                {
                    asked++;
                    throw new InvalidOperationException();
                },
                mayBeSaved: false,
                TestContext.Current.CancellationToken
            )
        );

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_writer_whose_database_is_gone_says_so_after_the_clocks_time_and_serves_again_when_it_is_back()
    {
        await using var cluster = await TestCluster.Start();
        await using var database = await TestDatabase.Create("patience", StoreFixture.Build, cluster);
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var options = new EventStoreOptions
        {
            DirectConnectionString = database.ConnectionString,
            ReconnectFor = TimeSpan.FromMinutes(1),
        };
        options.RegisterEvents(typeof(Counted));
        var clock = new ManualTime();
        await using var store = new PostgresEventStore(source, options, clock: clock);
        Task<Appended> Append() =>
            store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(1))], Ask.New());
        await Append();

        await cluster.Kill();
        // A minute passes by the clock alone.
        await Assert.ThrowsAsync<Unavailable>(Append);
        await cluster.Restart();
        var saved = await Append();

        Assert.Equal(Outcome.Saved, saved.Outcome);
        Assert.Equal(601, clock.Waits);
    }
}
