using Hub.EventStore.Tests.Sample;
using Npgsql;

namespace Hub.EventStore.Tests.Postgres;

/// <summary>Somebody who holds the application's connection tries to change what was said.</summary>
public sealed class RoleTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private const string InsufficientPrivilege = "42501";

    [Theory]
    [InlineData("update hub.mt_events set data = '{}'")]
    [InlineData("delete from hub.mt_events")]
    [InlineData("truncate hub.mt_events")]
    [InlineData("update hub.append_event set data = '{}'")]
    [InlineData("delete from hub.append_first_event")]
    [InlineData("create or replace rule append as on insert to hub.append_event do instead nothing")]
    [InlineData("delete from hub.mt_streams")]
    [InlineData("truncate hub.mt_streams cascade")]
    [InlineData("drop table hub.mt_events")]
    [InlineData("alter table hub.mt_events disable trigger all")]
    [InlineData("select setval('hub.mt_events_sequence', 1)")]
    [InlineData("delete from hub.mt_high_water_skips")]
    [InlineData("create table hub.mine (id int)")]
    [InlineData("set session_replication_role = replica")]
    [InlineData("create rule lost as on insert to hub.mt_events do instead nothing")]
    [InlineData("alter table hub.mt_events drop constraint fkey_mt_events_stream_id")]
    [InlineData("copy hub.mt_events to program 'cat'")]
    public async Task The_application_can_not(string attack)
    {
        await using var store = fixture.Open();
        await store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.Any, new Counted(1))], Ask.New());
        await using var command = fixture.Source.CreateCommand(attack);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task A_stream_can_not_be_taken_from_under_its_events()
    {
        await using var store = fixture.Open();
        StreamId stream = Guid.NewGuid();
        await store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(1))], Ask.New());
        await using var command = fixture.Source.CreateCommand(
            $"update hub.mt_streams set id = gen_random_uuid() where id = '{stream}'"
        );

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, refused.SqlState);
    }

    [Fact]
    public async Task The_tests_run_as_the_application()
    {
        await using var command = fixture.Source.CreateCommand("select current_user::text");

        Assert.Equal("hub_app", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Tables_that_modules_make_later_may_be_changed_by_the_application()
    {
        await fixture.Execute("create table hub_read.later (id int); create table hub_rows.later (id int)");
        await using var command = fixture.Source.CreateCommand(
            "insert into hub_read.later values (1); update hub_rows.later set id = 1; delete from hub_read.later"
        );

        await command.ExecuteNonQueryAsync();
    }

    [Fact]
    public async Task Creating_the_schema_again_changes_nothing()
    {
        const string relations =
            "select string_agg(oid::text || relname || relowner, ',' order by oid) from pg_class where relnamespace = 'hub'::regnamespace";
        var before = await fixture.Scalar<string>(relations);

        await StoreFixture.Build(fixture.Database.OwnerConnectionString);

        Assert.Equal(before, await fixture.Scalar<string>(relations));
    }
}
