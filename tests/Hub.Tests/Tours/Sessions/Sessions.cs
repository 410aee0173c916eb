using System.Text.Json;
using Hub.EventStore;
using Hub.Testing;
using Hub.Tours.Sessions;

namespace Hub.Tests.Tours.Sessions;

/// <summary>A session of network 50 whose host by name is Kari: as facts, and through the API.</summary>
internal static class Sessions
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    public static readonly Guid Id = new("0197a000-0000-7000-8000-000000000050");
    public static readonly Guid Tour = new("0197a000-0000-7000-8000-000000000051");

    public static readonly SessionOpened Opened = new(Tour, ["50"], [Cast.Kari.Person()], Noon);
    public static readonly SessionStarted Started = new(Cast.Kari.Person(), Noon);
    public static readonly SessionEnded Ended = new(Cast.Kari.Person(), null, Noon);

    public static SessionState Session(params ReadOnlySpan<Event> events)
    {
        SessionState state = SessionState.Initial;
        foreach (var recorded in events)
            state = state.Evolve(recorded);
        return state;
    }

    /// <summary>A tour of network 50 that Anne publishes, with so many stops whose lobbies she opens.</summary>
    public static async Task<IReadOnlyList<Guid>> Open(TestHub hub, int stops = 1, Guid? host = null)
    {
        using var anne = await hub.SignIn(People.Anne);
        Guid[] ids = [.. Enumerable.Range(0, stops).Select(_ => Guid.NewGuid())];
        var published = await anne.Do(
            "publishTour",
            "tour { uuid }",
            new
            {
                id = Guid.NewGuid(),
                version = 0,
                content = new
                {
                    title = "Turné med økt",
                    organiser = "Statsforvalteren i Trøndelag",
                    networks = new[] { "50" },
                    hosts = host is null ? [] : new[] { host },
                    stops = ids.Select(id => new
                    {
                        id,
                        date = "2031-03-12",
                        place = "Steinkjer",
                    }),
                },
            }
        );
        Assert.Equal("", published.Codes());
        foreach (var id in ids)
            Assert.Equal("", (await anne.Do("openSession", "session { uuid }", new { stop = id })).Codes());
        return ids;
    }

    /// <summary>One that is live.</summary>
    public static async Task<Guid> Start(TestHub hub)
    {
        var id = (await Open(hub))[0];
        using var anne = await hub.SignIn(People.Anne);
        await anne.Ok("startSession", new { session = id });
        return id;
    }

    /// <summary>A mutation that must be done.</summary>
    public static async Task Ok(this HttpClient client, string mutation, object input, string thing = "session") =>
        Assert.Equal("", (await client.Do(mutation, $"{thing} {{ uuid }}", input)).Codes());

    /// <summary>The codes of a mutation's refusals.</summary>
    public static async Task<string> Codes(
        this HttpClient client,
        string mutation,
        object input,
        string thing = "session"
    ) => (await client.Do(mutation, $"{thing} {{ uuid }}", input)).Codes();

    public static async Task<Guid> Ask(
        this HttpClient client,
        Guid session,
        string body,
        bool isAnonymous = false,
        Guid? id = null
    )
    {
        var question = id ?? Guid.NewGuid();
        await client.Ok(
            "askQuestion",
            new
            {
                id = question,
                session,
                body,
                isAnonymous,
            },
            "question"
        );
        return question;
    }

    public static async Task<Guid> OpenPoll(
        this HttpClient client,
        Guid session,
        string kind = "ONE",
        params string[] options
    )
    {
        var id = await client.DraftPoll(session, kind, options);
        await client.Ok("openPoll", new { poll = id }, "poll");
        return id;
    }

    public static async Task<Guid> DraftPoll(
        this HttpClient client,
        Guid session,
        string kind = "ONE",
        params string[] options
    )
    {
        var id = Guid.NewGuid();
        await client.Ok(
            "draftPoll",
            new
            {
                id,
                session,
                kind,
                question = "Hva tar dere med hjem?",
                options,
            },
            "poll"
        );
        return id;
    }

    public static async Task<Guid> Write(
        this HttpClient client,
        Guid session,
        string kind,
        string words,
        string? who = null
    )
    {
        var id = Guid.NewGuid();
        await client.Ok(
            "writeMinute",
            new
            {
                id,
                session,
                kind,
                words,
                who,
            },
            "minute"
        );
        return id;
    }

    public static async Task<JsonElement> Session(this HttpClient client, Guid id, string selection) =>
        (await client.Data($"{{ session(id: \"{id}\") {{ {selection} }} }}")).GetProperty("session");

    public static async Task<Guid> PersonId(this HttpClient client) =>
        (await client.Data("{ viewer { person { uuid } } }"))
            .GetProperty("viewer")
            .GetProperty("person")
            .GetProperty("uuid")
            .GetGuid();
}
