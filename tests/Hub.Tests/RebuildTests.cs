using Hub.EventStore;
using Hub.Identity.Sample;
using Hub.Shared.Database;
using Hub.Testing;
using Hub.Testing.Postgres;
using Hub.Tests.Experiences;
using Hub.Tests.Journeys;
using Hub.Tests.Offers;
using Hub.Tests.Tours.Registrations;
using Hub.Tests.Tours.Sessions;
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
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var topic = await kari.StartTopic("50", "Alt", "NETWORK");
        var post = await kari.PostReply(topic, "Først");
        await anne.PostReply(topic, $"Se [den andre](/trad/{Guid.NewGuid()})");
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
        foreach (var (client, reason) in new[] { (kari, "OTHER"), (anne, "OFFENSIVE") })
            await client.Do(
                "flagPost",
                "post { uuid }",
                new
                {
                    post,
                    reason,
                    comment = "Se her",
                }
            );
        await anne.Do("dismissFlags", "post { uuid }", new { post });
        await kari.Do("flagPost", "post { uuid }", new { post, reason = "MISLEADING" });
        await anne.Do("hidePost", "post { uuid }", new { id = post, reason = "RECOGNISABLE_PERSON" });
        await anne.Do("showPost", "post { uuid }", new { id = post });
        var kept = await kari.PostReply(topic, "Skjult");
        await anne.Do("hidePost", "post { uuid }", new { id = kept, reason = "OFFENSIVE" });
        await anne.Do("withdrawPost", "post { uuid }", new { id = post });
        await anne.Do("lockTopic", "topic { uuid }", new { topic });
        await anne.Do("unlockTopic", "topic { uuid }", new { topic });
        await anne.Do("changeVisibility", "topic { uuid }", new { topic, visibility = "OPEN" });
        await anne.PublishTour("50", "Turné", new { description = "Ta med *matpakke*" });
        await WriteInSession(hub);
        await Register(anne, kari);
        var (tour, stop) = await anne.PublishTour("50", "Turné", new { description = "Ta med *matpakke*" });
        await anne.Do("postponeStop", "stop { uuid }", new { stop, reason = "Snø" });
        await anne.Do("cancelTour", "tour { uuid }", new { tour, reason = "Mer snø" });
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
        await WriteExperiences(hub, kari, anne);
        await WriteSlots(anne, kari);
        await WriteJourney(kari, post);

        async Task<Guid> Asked(string network)
        {
            var answer = await siv.Data($"{{ network(key: \"{network}\") {{ accessRequests {{ uuid }} }} }}");
            return answer.GetProperty("network").GetProperty("accessRequests")[0].GetProperty("uuid").GetGuid();
        }
    }

    private static async Task WriteSlots(HttpClient anne, HttpClient kari)
    {
        var slots = new[] { await anne.OpenSlot("50", note: "Ta med *planen*"), await anne.OpenSlot("50") };
        var booking = await kari.Book(slots[0], "Hjelp");
        await kari.Do("changeBooking", "errors { code }", new { booking, wish = "Mer hjelp" });
        await kari.Do("moveBooking", "errors { code }", new { booking, to = slots[1] });
        await kari.Do("cancelBooking", "errors { code }", new { booking, reason = "Likevel ikke" });
        await kari.Book(slots[0], "Likevel");
        var (date, starts) = Slots.NextTime();
        await anne.Do(
            "changeSlot",
            "errors { code }",
            new
            {
                slot = slots[0],
                date,
                starts,
                minutes = 30,
                place = "Rådhuset",
                note = "Ny tid",
            }
        );
        await anne.Do("closeSlot", "errors { code }", new { slot = slots[0], reason = "Snø" });
    }

    /// <summary>A session that Kari leads, with something of every kind in it.</summary>
    private static async Task WriteInSession(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var person = await kari.PersonId();
        var stops = await Sessions.Open(hub, stops: 2, host: person);
        var session = stops[0];
        await SessionTwoPathTests.Change(hub, session, end: false);
        await kari.Ask(session, "Karis spørsmål");
        await kari.DraftPoll(session, "ONE", "Ja", "Nei");
        await kari.Ok(
            "answerPoll",
            new { poll = await kari.OpenPoll(session, "WORDS"), words = new[] { "Karis" } },
            "poll"
        );
        await kari.Ok(
            "writeCaption",
            new
            {
                id = Guid.NewGuid(),
                session,
                line = "Kari sa",
            },
            "caption"
        );
        await kari.SendMessage(session.ToString("D"), "Karis melding");
        await anne.Ok("takeSessionRole", new { session, person });
        await anne.Ok("handOverSession", new { session, to = stops[1] });
    }

    /// <summary>Seats, a waiting list that moves up, a move to another stop, and consent that is given.</summary>
    private static async Task Register(HttpClient organiser, HttpClient client)
    {
        var (here, there) = (Guid.NewGuid(), Guid.NewGuid());
        await TestTours.PublishTour(
            organiser,
            "50",
            TestTours.Stop(here, inDays: 20, capacity: 1),
            TestTours.Stop(there, inDays: 21)
        );
        var ids = await client.Registered(
            here,
            "5006",
            TestTours.Delegate(1),
            TestTours.Delegate(2),
            TestTours.Delegate(3)
        );
        await client.Do("switchStop", "registration { uuid }", new { registration = ids[0], newStop = there });
        await client.Cancel(ids[2]);
        await client.Do(
            "chooseAttendanceList",
            "registration { uuid }",
            new { registration = ids[1], isListed = true }
        );
    }

    /// <summary>Published, revised, sent back, withdrawn and published again.</summary>
    private static async Task WriteExperiences(TestHub hub, HttpClient kari, HttpClient anne)
    {
        var first = await Library.PublishNew(kari, anne, "5006", Library.Content("Delt"));
        (await kari.SaveDraft(first, "5006", Library.Content("Delt igjen", "Og mer."), revision: 1)).MustBeDone();
        (await kari.Submit(first, revision: 2)).MustBeDone();
        await anne.Do(
            "returnExperience",
            "experience { uuid }",
            new
            {
                id = first,
                version = 2,
                reason = "Mer, takk",
            }
        );
        await kari.Do("confirmExperience", "experience { uuid }", new { id = first });
        using var ingrid = await hub.SignIn(People.Ingrid);
        var adoption = (await ingrid.Adopt(first, "3442", "Fordi", "Litt")).Uuid();
        await ingrid.Move(adoption, "STOPPED", "Lærdom");
        await ingrid.Adopt(first, "3442", "Igjen");
        var second = await Library.PublishNew(kari, anne, "5006", Library.Content("Trukket"));
        await kari.Do("withdrawExperience", "experience { uuid }", new { id = second, reason = "Sluttet" });
        await kari.SubmitNew("5006", Library.Content("Venter"));
    }

    private static async Task WriteJourney(HttpClient kari, Guid post)
    {
        var journey = await kari.OpenJourney("5006");
        await kari.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        await kari.Do("setJourneyPhase", "journey { uuid }", new { journey, phase = "plan" });
        await kari.Do(
            "setJourneyPlan",
            "journey { uuid }",
            new
            {
                journey,
                address = "https://plan.example/1",
                caseNumber = "26/1",
                adoptedOn = "2026-03-01",
            }
        );
        var goal = await kari.AddGoal(journey, "Et mål");
        await kari.Do(
            "changeGoal",
            "goal { uuid }",
            new
            {
                id = goal,
                title = "Et annet mål",
                weight = 3,
            }
        );
        var measure = await kari.AddMeasure(journey, "Et tiltak", goal, $"Post:{post}", "2027-01-01");
        await kari.SetStatus(measure, "STARTED");
        await kari.Do("moveMeasure", "measure { uuid }", new { id = measure });
        var removed = await kari.AddMeasure(journey, "Et tiltak til");
        await kari.Do("removeMeasure", "journey { uuid }", new { id = removed });
        await kari.Do("removeGoal", "journey { uuid }", new { id = goal });
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
