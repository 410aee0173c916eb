using System.Reflection;
using Hub.EventStore;
using Hub.Identity.Sample;
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
    public async Task Rows_made_anew_from_the_log_equal_those_made_with_each_event(bool personsWereErased)
    {
        await using var database = await TestDatabase.CreateEmpty();
        await using var hub = await TestHub.Start(database: database);
        await Write(hub);
        if (personsWereErased)
            await Erase(hub);

        var projections = hub.Services.GetServices<IProjection>().ToArray();
        string[] tables = [.. projections.SelectMany(projection => projection.Tables)];
        Assert.Contains("posts", tables);
        await using var owner = new NpgsqlConnection(database.OwnerConnectionString);
        await owner.OpenAsync(CancellationToken.None);
        await Execute(owner, "create schema rebuilt");
        foreach (var table in tables.Concat(["channel_events", "channel_totals"]))
            await Execute(owner, $"create table rebuilt.{table} (like hub_read.{table} including all)");
        await Execute(owner, "set search_path to rebuilt");

        var store = hub.Services.GetRequiredService<IEventStore>();
        await foreach (var recorded in store.Read(ReadFrom.All(), CancellationToken.None))
        {
            var batch = new SqlBatch();
            foreach (var projection in projections)
                projection.Project(recorded, batch);
            foreach (var (sql, values) in Statements(batch))
                await Execute(owner, sql, values);
        }

        foreach (var table in tables.Concat(["channel_events"]))
        {
            Assert.Equal((table, 0L), (table, await Difference(owner, $"hub_read.{table}", $"rebuilt.{table}")));
            Assert.Equal((table, 0L), (table, await Difference(owner, $"rebuilt.{table}", $"hub_read.{table}")));
        }
    }

    /// <summary>Something of every kind, on top of the sample content.</summary>
    private static async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var topic = await kari.StartTopic("50", "Alt", "NETWORK");
        var post = await kari.PostReply(topic, "Først");
        await kari.Do(
            "editPost",
            "post { uuid }",
            new
            {
                id = post,
                body = $"Så til [turneen](/turne/{Guid.NewGuid()}) og [tråden](/trad/{topic})",
                version = 1,
            }
        );
        await anne.Do(
            "react",
            "post { uuid }",
            new
            {
                post,
                kind = "USEFUL",
                on = true,
            }
        );
        await anne.Do(
            "react",
            "post { uuid }",
            new
            {
                post,
                kind = "USEFUL",
                on = false,
            }
        );
        await anne.Do("withdrawPost", "post { uuid }", new { id = post });
        await anne.Do("lockTopic", "topic { uuid }", new { topic });
        await anne.Do("unlockTopic", "topic { uuid }", new { topic });
        await anne.Do("changeVisibility", "topic { uuid }", new { topic, visibility = "OPEN" });
        using var ute = await hub.SignIn(People.Ute);
        foreach (var network in new[] { "50", "34" })
            await ute.Do("askForAccess", "accessRequest { uuid }", new { network, text = "Jeg er *ny*" });
        using var siv = await hub.SignIn(People.Siv);
        await siv.Do("grantAccess", "accessRequest { uuid }", new { request = await Asked("50") });
        await siv.Do(
            "declineAccess",
            "accessRequest { uuid }",
            new { request = await Asked("34"), reason = "Ikke nå" }
        );
        var message = await kari.SendMessage("50", "Først");
        await kari.Do(
            "editMessage",
            "message { uuid }",
            new
            {
                id = message,
                body = "Så",
                version = 1,
            }
        );
        await kari.Do("deleteMessage", "message { uuid }", new { id = message });

        async Task<Guid> Asked(string network)
        {
            var answer = await siv.Data($"{{ network(key: \"{network}\") {{ accessRequests {{ uuid }} }} }}");
            return answer.GetProperty("network").GetProperty("accessRequests")[0].GetProperty("uuid").GetGuid();
        }
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
        await mona.PostReply(topic, $"Hei @{{{kariId}}} og @{{{anneId}}}");
        await mona.Do("withdrawPost", "post { uuid }", new { id = await mona.PostReply(topic, $"@{{{kariId}}}") });
        var erasure = hub.Services.GetRequiredService<EventStoreErasure>();
        foreach (var person in new[] { People.Kari, People.Mona, People.Ute, People.Siv })
            await erasure.Erase(SamplePeople.PersonId(person.User), "tests", "asked for");
        Assert.NotEmpty(await erasure.ConfirmTransfer("5006", DateTimeOffset.UtcNow.AddMinutes(1), "the archive"));
        await erasure.ConfirmTransfer("helsedirektoratet", DateTimeOffset.UtcNow.AddMinutes(1), "the archive");
    }

    /// <summary>The store keeps a batch's statements to itself.</summary>
    private static IReadOnlyList<(string Sql, object?[] Values)> Statements(SqlBatch batch) =>
        (IReadOnlyList<(string, object?[])>)
            typeof(SqlBatch)
                .GetProperty("Statements", BindingFlags.Instance | BindingFlags.NonPublic)!
                .GetValue(batch)!;

    private static async Task Execute(NpgsqlConnection connection, string sql, params object?[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
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
