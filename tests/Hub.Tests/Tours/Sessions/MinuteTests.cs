using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Text;
using Hub.Testing;
using Hub.Tests.Journeys;
using Hub.Tours.Sessions.Minutes;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

/// <summary>Minutes: who writes them, who reads them, and what becomes of a commitment.</summary>
public sealed class MinuteTests
{
    [Fact]
    public async Task Hosts_write_minutes_after_the_session_and_all_who_could_take_part_read_them()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ute = await hub.SignIn(People.Ute);
        await anne.Ok("endSession", new { session });

        var minute = await anne.Write(session, "DECISION", "Vi møtes i mars", who: "Eldrerådet i Steinkjer");
        await anne.Ok(
            "changeMinute",
            new
            {
                minute,
                version = 1,
                words = "Vi møtes i april",
                who = "Eldrerådet i Steinkjer",
                outcome = "Innkalt",
            },
            "minute"
        );

        var read = (await ingrid.Session(session, "minutes { kind words who outcome changedAt }"))
            .GetProperty("minutes")
            .EnumerateArray()
            .Single();
        Assert.Equal("DECISION", read.GetProperty("kind").GetString());
        Assert.Equal("Vi møtes i april", read.GetProperty("words").GetString());
        Assert.Equal("Eldrerådet i Steinkjer", read.GetProperty("who").GetString());
        Assert.Equal("Innkalt", read.GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, (await ute.Session(session, "minutes { uuid }")).ValueKind);

        Assert.Equal("", (await anne.Do("removeMinute", "removed", new { minute, version = 2 })).Codes());
        Assert.Empty((await ingrid.Session(session, "minutes { uuid }")).GetProperty("minutes").EnumerateArray());
    }

    // Attack: put words into the minutes of a session that one only took part in, or of another county's.
    [Fact]
    public async Task Who_does_not_lead_the_session_writes_changes_and_removes_nothing()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        var minute = await anne.Write(session, "NOTE", "Alle fortalte");
        foreach (var person in new[] { People.Ola, People.Tone })
        {
            using var other = await hub.SignIn(person);
            Assert.Equal(
                "NOT_A_HOST",
                await other.Codes(
                    "writeMinute",
                    new
                    {
                        id = Guid.NewGuid(),
                        session,
                        kind = "NOTE",
                        words = "Mitt",
                    },
                    "minute"
                )
            );
            Assert.Equal(
                "NOT_A_HOST",
                await other.Codes(
                    "changeMinute",
                    new
                    {
                        minute,
                        version = 1,
                        words = "Mitt",
                    },
                    "minute"
                )
            );
            Assert.Equal(
                "NOT_A_HOST",
                (await other.Do("removeMinute", "removed", new { minute, version = 2 })).Codes()
            );
        }
        using var ute = await hub.SignIn(People.Ute);
        Assert.Equal(
            "MINUTE_NOT_FOUND",
            await ute.Codes(
                "changeMinute",
                new
                {
                    minute,
                    version = 1,
                    words = "Mitt",
                },
                "minute"
            )
        );
        Assert.Equal(
            "MINUTE_NOT_FOUND",
            (await ute.Do("removeMinute", "removed", new { minute, version = 2 })).Codes()
        );
    }

    [Fact]
    public async Task Two_hosts_who_change_the_same_minute_lose_neither_what_stands_nor_what_was_typed()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        var minute = await anne.Write(session, "NOTE", "Alle fortalte");
        await anne.Ok(
            "changeMinute",
            new
            {
                minute,
                version = 1,
                words = "Fra den ene",
            },
            "minute"
        );
        // A resend after it went through, from a window that did not hear of it.
        await anne.Ok(
            "changeMinute",
            new
            {
                minute,
                version = 1,
                words = "Fra den ene",
            },
            "minute"
        );

        var refused = await anne.Do(
            "changeMinute",
            "minute { uuid } errors { ... on MinuteConflict { currentVersion currentWords } }",
            new
            {
                minute,
                version = 1,
                words = "Fra den andre",
            }
        );

        Assert.Equal("MINUTE_CONFLICT", refused.Codes());
        var conflict = refused.GetProperty("errors")[0];
        Assert.Equal(2, conflict.GetProperty("currentVersion").GetInt32());
        Assert.Equal("Fra den ene", conflict.GetProperty("currentWords").GetString());
        Assert.Equal(
            "MINUTE_CONFLICT",
            (await anne.Do("removeMinute", "removed", new { minute, version = 1 })).Codes()
        );
        var stands = (await anne.Session(session, "minutes { words version }")).GetProperty("minutes")[0];
        Assert.Equal("Fra den ene", stands.GetProperty("words").GetString());
        await anne.Ok(
            "changeMinute",
            new
            {
                minute,
                version = 2,
                words = "Fra begge",
            },
            "minute"
        );
    }

    [Fact]
    public async Task A_commitment_names_the_municipality_or_person_that_said_yes_and_nothing_else_does()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        using var ute = await hub.SignIn(People.Ute);
        var person = await ola.PersonId();
        object Commitment(string kind, string? municipality = null, Guid? who = null) =>
            new
            {
                id = Guid.NewGuid(),
                session,
                kind,
                words = "Vi lager turgruppe",
                municipality,
                person = who,
            };

        await anne.Ok("writeMinute", Commitment("COMMITMENT", "5025", person), "minute");

        var minute = (
            await ola.Session(session, "minutes { uuid version municipality { number } person { name } }")
        ).GetProperty("minutes")[0];
        Assert.Equal("5025", minute.GetProperty("municipality").GetProperty("number").GetString());
        Assert.Equal("Ola Dahl", minute.GetProperty("person").GetProperty("name").GetString());
        Assert.Contains(
            (await ola.Data("{ viewer { notices(first: 20) { nodes { kind address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .GetProperty("nodes")
                .EnumerateArray(),
            notice =>
                notice.GetProperty("kind").GetString() == "COMMITMENT_NOTED"
                && notice.GetProperty("address").GetString() == $"/okt/{session}"
        );
        Assert.Equal("NOT_A_COMMITMENT", await anne.Codes("writeMinute", Commitment("NOTE", "5025"), "minute"));
        Assert.Equal(
            "UNKNOWN_MUNICIPALITY",
            await anne.Codes("writeMinute", Commitment("COMMITMENT", "0000"), "minute")
        );
        // Attack: learn the name of somebody who has no office.
        Assert.Equal(
            "PERSON_NOT_FOUND",
            await anne.Codes("writeMinute", Commitment("COMMITMENT", who: await ute.PersonId()), "minute")
        );
        await anne.Ok(
            "changeMinute",
            new
            {
                minute = minute.GetProperty("uuid"),
                version = minute.GetProperty("version"),
                words = "Vi lager turgruppe",
            },
            "minute"
        );
        var now = (await ola.Session(session, "minutes { municipality { number } person { name } }")).GetProperty(
            "minutes"
        )[0];
        Assert.Equal(JsonValueKind.Null, now.GetProperty("municipality").ValueKind);
        Assert.Equal(JsonValueKind.Null, now.GetProperty("person").ValueKind);
    }

    [Fact]
    public void A_minute_that_another_host_mends_stays_its_authors_and_new_words_are_the_menders()
    {
        var (author, host) = (Cast.Ola.Person(), Cast.Kari.Person());
        var id = Guid.NewGuid();
        var state = MinuteState.Initial.Evolve(
            new MinuteWritten(Id, MinuteKind.Decision, new Text(author, Language.Nn, "Vi møtest"), null, null, Noon)
        );

        var decided = ChangeMinute.Decide(
            Session(Opened, Started, Ended),
            state,
            new ChangeMinuteInput(id, Version: 1, "Vi møtest i mars", Who: null, Outcome: "Gjort"),
            Cast.Kari,
            told: [],
            Noon
        );

        var changed = Assert.IsType<MinuteChanged>(Assert.Single(decided.Events));
        Assert.Equal(new Text(author, Language.Nn, "Vi møtest i mars"), changed.Words);
        Assert.Equal(new Text(host, Language.Nn, "Gjort"), changed.Outcome);
    }

    [Fact]
    public async Task A_commitment_becomes_a_measure_in_ones_own_journey_and_each_leads_to_the_other()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        var minute = await anne.Write(session, "COMMITMENT", "Vi lager turgruppe", who: "Stjørdal");

        var journey = await ola.OpenJourney("5025");
        var measure = await ola.AddMeasure(journey, "Turgruppe", origin: $"Minute:{minute}");

        var ledTo = (await anne.Session(session, "minutes { ledTo { address } }"))
            .GetProperty("minutes")[0]
            .GetProperty("ledTo");
        Assert.Equal(
            $"/veikart/{journey}#{measure}",
            Assert.Single(ledTo.EnumerateArray()).GetProperty("address").GetString()
        );
        var origin = (
            await ola.Data(
                $"{{ node(id: \"Measure:{measure}\") {{ ... on Measure {{ origins {{ address title }} }} }} }}"
            )
        )
            .GetProperty("node")
            .GetProperty("origins")[0];
        Assert.Equal($"/okt/{session}/etterpa", origin.GetProperty("address").GetString());
        Assert.Equal("Vi lager turgruppe", origin.GetProperty("title").GetString());

        // Attack: make a measure in another municipality's journey.
        using var kari = await hub.SignIn(People.Kari);
        var foreign = await kari.Do(
            "addMeasure",
            "measure { uuid }",
            new
            {
                id = Guid.NewGuid(),
                journey,
                title = "Karis",
                origin = $"Minute:{minute}",
            }
        );
        Assert.NotEqual("", foreign.Codes());
    }
}
