using Hub.EventStore.Tests.Sample;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Hub.EventStore.Tests.Projections;

/// <summary>The same projection, followed because it was registered so; its rows go by COPY when they are made anew.</summary>
public sealed class FollowedByRegistrationTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task A_host_follows_what_is_registered_and_a_rebuild_by_copy_gives_the_same_rows()
    {
        await fixture.Execute(Listed.Table);
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(fixture.Database.ConnectionString));
        builder.Services.AddEventStore(options =>
        {
            options.DirectConnectionString = fixture.Database.ConnectionString;
            options.RegisterEvents(typeof(Counted));
        });
        builder.Services.AddFollowedProjection<Listed>();
        using var host = builder.Build();
        await host.StartAsync();
        var store = host.Services.GetRequiredService<IEventStore>();

        await store.Append(
            [
                Ask.Write(
                    Guid.NewGuid(),
                    ExpectedVersion.NoStream,
                    [.. Enumerable.Range(0, 40).Select(n => new Counted(n))]
                ),
            ],
            Ask.New()
        );
        await Until.True(
            () => fixture.Scalar<bool>("select count(*) = 40 from hub_read.listed"),
            "forty rows of the follower"
        );
        await fixture.Execute("create table before as table hub_read.listed");
        var rebuilt = await host.Services.ReadModels(fixture.Database.OwnerConnectionString).Rebuild();

        Assert.Equal(("listed", 40L), (Assert.Single(rebuilt).ReadModel, rebuilt[0].Events));
        Assert.Equal(
            40L,
            await fixture.Scalar<long>("select count(*) from (table before intersect table hub_read.listed) as same")
        );
        Assert.Equal(40L, await fixture.Scalar<long>("select count(*) from hub_read.listed"));
        await host.StopAsync();
    }

    [Fact]
    public void A_row_with_too_few_values_is_refused_where_it_is_added() =>
        Assert.Throws<ArgumentException>(() => new SqlBatch().Add(new InsertInto("listed", "seq", "number"), 1L));

    private sealed class Listed : IProjection
    {
        public const string Table = """
            set role hub_owner;
            create table hub_read.listed (
                seq bigint primary key, stream uuid not null, number bigint not null, at timestamptz not null, day date,
                note text, words text[] not null);
            reset role
            """;

        private static readonly InsertInto Row = new("listed", "seq", "stream", "number", "at", "day", "note", "words");

        public string Name => "listed";
        public int Version => 1;
        public IReadOnlyList<string> Tables => ["listed"];

        public void Project(RecordedEvent recorded, SqlBatch batch)
        {
            // An int for a bigint, a null, a date, an array: COPY takes none of them by itself.
            if (recorded.Data is Counted { By: var by })
                batch.Add(
                    Row,
                    recorded.Sequence,
                    recorded.Stream,
                    by,
                    recorded.Timestamp,
                    DateOnly.FromDateTime(recorded.Timestamp.UtcDateTime),
                    by % 2 == 0 ? null : $"number {by}",
                    new[] { "a", $"{by}" }
                );
        }
    }
}
