using Hub.EventStore;
using Hub.Identity.Sample;
using Hub.Shared.Database;
using Hub.Testing;
using Hub.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Tests;

/// <summary>Every read model is a fold of the log: made anew from the first event, its rows are the same.</summary>
public sealed class RebuildTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rows_made_anew_from_the_log_equal_those_made_with_each_event_while_the_hub_goes_on(
        bool personsWereErased
    )
    {
        await using var database = await TestDatabase.CreateEmpty();
        await using var hub = await TestHub.Start(database: database);
        await Write(hub);
        if (personsWereErased)
            await Erase(hub);
        await using var owner = new NpgsqlConnection(database.OwnerConnectionString);
        await owner.OpenAsync(CancellationToken.None);
        var tables = await Tables(owner);
        Assert.Contains("posts", tables);
        Assert.Contains("channel_events", tables);
        await Execute(owner, "create schema before");
        foreach (var table in tables)
            await Execute(owner, $"create table before.{table} as table hub_read.{table}");

        var shapes = await Shapes(owner);

        var rebuilt = await hub.Services.ReadModels(database.OwnerConnectionString).Rebuild();

        Assert.Equal("inline", Assert.Single(rebuilt).ReadModel);
        Assert.Equal(shapes, await Shapes(owner));
        // A signal of a mention went out when it was written: erased with its words, it cannot be told from the log.
        foreach (var table in tables.Where(each => !personsWereErased || each != "channel_totals"))
        {
            Assert.Equal((table, 0L), (table, await Difference(owner, $"before.{table}", $"hub_read.{table}")));
            Assert.Equal((table, 0L), (table, await Difference(owner, $"hub_read.{table}", $"before.{table}")));
        }
        // Somebody who was not erased.
        using var ola = await hub.SignIn(People.Ola);
        await ola.StartTopic("50", "Etterpå", "NETWORK");
        Assert.Equal(1L, await Difference(owner, "hub_read.topics", "before.topics"));
    }

    /// <summary>Something of every kind, on top of the sample content.</summary>
    private static async Task Write(TestHub hub)
    {
        foreach (var module in Modules.Of<IWriteEveryKind>())
            await module.Write(hub);
    }

    /// <summary>
    /// The writers of all that: words at once, and words that a body kept until now. A mention in an erased reply to the one
    /// who started the topic is a reply all the same.
    /// </summary>
    private static async Task Erase(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var mona = await hub.SignIn(People.Mona);
        var (kariId, anneId) = (SamplePeople.PersonId(People.Kari.User), SamplePeople.PersonId(People.Anne.User));
        var topic = await kari.StartTopic("50", "Nevnt", body: $"Hei @{{{anneId}}}");
        await mona.PostReply(topic, $"Hei @{{{kariId}}} og @{{{anneId}}}, se [den](/trad/{Guid.NewGuid()})");
        await mona.Do("withdrawPost", "post { uuid }", new { id = await mona.PostReply(topic, $"@{{{kariId}}}") });
        var erasure = hub.Services.GetRequiredService<EventStoreErasure>();
        foreach (var person in new[] { People.Kari, People.Mona, People.Ute, People.Siv, People.Ingrid })
            await erasure.Erase(SamplePeople.PersonId(person.User), "tests", "asked for");
        Assert.NotEmpty(await erasure.ConfirmTransfer("5006", DateTimeOffset.UtcNow.AddMinutes(1), "the archive"));
        await erasure.ConfirmTransfer("3442", DateTimeOffset.UtcNow.AddMinutes(1), "the archive");
        await erasure.ConfirmTransfer("helsedirektoratet", DateTimeOffset.UtcNow.AddMinutes(1), "the archive");
    }

    private static Task<List<string>> Tables(NpgsqlConnection connection) =>
        Texts(connection, "select tablename::text from pg_tables where schemaname = 'hub_read' order by 1");

    /// <summary>Columns, indexes, owners and rights.</summary>
    private static Task<List<string>> Shapes(NpgsqlConnection connection) =>
        Texts(
            connection,
            """
            select indexdef from pg_indexes where schemaname = 'hub_read'
            union all
            select concat_ws(' ', c.oid::regclass, pg_get_userbyid(relowner), attname, format_type(atttypid, atttypmod), attnotnull,
                has_table_privilege('hub_app', c.oid, 'insert,update,delete,truncate'), has_table_privilege('hub_eraser', c.oid, 'update'))
            from pg_class c join pg_attribute on attrelid = c.oid and attnum > 0
            where relnamespace = 'hub_read'::regnamespace and relkind = 'r'
            order by 1
            """
        );

    private static async Task<List<string>> Texts(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ReadAll(row => row.GetString(0), CancellationToken.None);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private static async Task<long> Difference(NpgsqlConnection connection, string one, string other)
    {
        await using var command = new NpgsqlCommand(
            $"select count(*) from (select * from {one} except select * from {other}) as missing",
            connection
        );
        return (long)(await command.ExecuteScalarAsync(CancellationToken.None))!;
    }
}
