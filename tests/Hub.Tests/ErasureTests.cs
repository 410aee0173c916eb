using System.Text.Json;
using Hub.EventStore;
using Hub.Identity.Sample;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Testing.Postgres;
using Hub.Tests.Access;
using Hub.Tests.Experiences;
using Hub.Tests.Journeys;
using Hub.Tests.Tours.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Tests;

/// <summary>A person goes: what must be gone is looked for in every table there is, and in every open window.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    private readonly string ledger = Path.Combine(Path.GetTempPath(), $"hub-erasures-{Guid.NewGuid()}.jsonl");
    private TestDatabase database = null!;
    private NpgsqlDataSource owner = null!;
    private TestHub hub = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateEmpty();
        owner = NpgsqlDataSource.Create(database.OwnerConnectionString);
        hub = await Start();
    }

    [Fact]
    public async Task What_was_written_for_no_body_goes_at_once_from_every_table()
    {
        // Mona moderates the network by an office in no body; Ute has no office at all.
        using var kari = await hub.SignIn(People.Kari);
        using var mona = await hub.SignIn(People.Mona);
        using var ute = await hub.SignIn(People.Ute);
        var topic = await mona.StartTopic("50", "fortrolig tittel", body: $"fortrolig åpning @{{{IdOf(People.Kari)}}}");
        var post = await mona.PostReply(topic, "fortrolig svar");
        await Edit(mona, "editPost", "post", post, "fortrolig svar, rettet");
        var kept = await kari.PostReply(topic, "Karis svar blir stående");
        var message = await mona.SendMessage("50", "fortrolig melding");
        await Edit(mona, "editMessage", "message", message, "fortrolig melding, rettet");
        await ute.Do("askForAccess", "accessRequest { uuid }", new { network = "34", text = "fortrolig bønn" });
        var session = await Sessions.Start(hub);
        await mona.Ask(session, "fortrolig spørsmål");
        await mona.SendMessage(session.ToString("D"), "fortrolig i økta");
        var journey = await kari.OpenJourney("5006");
        var measure = await kari.AddMeasure(journey, "Karis tiltak");
        await kari.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        var comment = await mona.WriteComment(measure, "fortrolig kommentar");
        await Edit(mona, "editComment", "comment", comment, "fortrolig kommentar, rettet");
        using (var anne = await hub.SignIn(People.Anne))
        {
            var poll = await anne.OpenPoll(session, "WORDS");
            await mona.Ok("answerPoll", new { poll, words = new[] { "fortrolig" } }, "poll");
        }
        Assert.True((await WholeDatabase.Grep(owner, "fortrolig")).Count > 14);

        foreach (var person in (Person[])[People.Mona, People.Ute])
            await Erasure.Erase(IdOf(person), "tests", "asked for");

        Assert.Empty(await WholeDatabase.Grep(owner, "fortrolig"));
        Assert.Empty(await WholeDatabase.Grep(owner, "Mona Ruud"));
        Assert.Empty(await WholeDatabase.Grep(owner, "Ute Gjest"));
        var shown = (
            await kari.Data(
                $"{{ topic(id: \"{topic}\") {{ title posts(first: 10) {{ nodes {{ uuid body {{ markdown }} author {{ name person {{ name }} }} }} }} }} }}"
            )
        ).GetProperty("topic");
        Assert.Equal("—", shown.GetProperty("title").GetString());
        var posts = shown.GetProperty("posts").Nodes().ToArray();
        Assert.Equal(3, posts.Length);
        Assert.All(posts[..2], one => Assert.True(one.GetProperty("body").IsNull()));
        Assert.True(posts[0].GetProperty("author").GetProperty("person").IsNull());
        Assert.Equal(kept, posts[2].GetProperty("uuid").GetGuid());
        Assert.Equal("Karis svar blir stående", posts[2].GetProperty("body").GetProperty("markdown").GetString());
    }

    [Fact]
    public async Task What_was_written_for_a_municipality_stays_under_the_office_until_its_archive_has_it()
    {
        using var ola = await hub.SignIn(People.Ola);
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "saksord i tittelen", body: "saksord i åpningen");
        await kari.SendMessage("50", "saksord i praten");
        var shared = await kari.SubmitNew("5006", Library.Content("saksord i erfaringen", "saksord hele veien"));
        using var anne = await hub.SignIn(People.Anne);
        (await anne.Publish(shared)).MustBeDone();
        // Nobody has sent this one: it is no documentation, and goes with the person.
        (await kari.SaveDraft(Guid.NewGuid(), "5006", Library.Content("kladdord"))).MustBeDone();
        var kept = (await WholeDatabase.Grep(owner, "saksord")).Count;

        var erasure = await Erasure.Erase(IdOf(People.Kari), "tests", "asked for");

        Assert.True(erasure.Kept >= 3);
        Assert.Empty(await WholeDatabase.Grep(owner, "Kari Berg"));
        Assert.Empty(await WholeDatabase.Grep(owner, "kladdord"));
        // The draft of what was sent is a copy of it, and goes too.
        kept -= 1;
        Assert.Equal(kept, (await WholeDatabase.Grep(owner, "saksord")).Count);
        var author = (
            await ola.Data($"{{ topic(id: \"{topic}\") {{ author {{ name person {{ name }} officeKind }} }} }}")
        )
            .GetProperty("topic")
            .GetProperty("author");
        Assert.Equal(
            ("Steinkjer", "MAIN_CONTACT"),
            (author.GetProperty("name").GetString(), author.GetProperty("officeKind").GetString())
        );
        Assert.True(author.GetProperty("person").IsNull());

        await Erasure.ConfirmTransfer("5006", DateTimeOffset.UtcNow.AddMinutes(1), "arkivet i Steinkjer");

        Assert.Empty(await WholeDatabase.Grep(owner, "saksord"));
    }

    [Fact]
    public async Task Open_windows_ask_again_and_so_does_one_that_was_away_meanwhile()
    {
        using var mona = await hub.SignIn(People.Mona);
        var topic = await mona.StartTopic("50", "Vindu", body: "står i vinduet");
        var asOf = (await mona.Data("{ asOf }")).GetProperty("asOf").GetInt64();
        await using var client = await EveryChannelTests.Connect(hub, People.Ola);
        await using var own = await EveryChannelTests.Connect(hub, People.Mona);
        await own.Join("me", 0);
        var window = await new Listening(client, $"topic/{topic}", asOf).Join();
        Assert.False(window.MustReload);

        await Erasure.Erase(IdOf(People.Mona), "tests", "asked for");

        await own.Until(one => one.Closed);
        await window.Until(one => one.MustReload);
        Assert.True(window.MustReload);
        await using var later = await EveryChannelTests.Connect(hub, People.Ola);
        Assert.True((await new Listening(later, $"topic/{topic}", asOf).Join()).MustReload);
        var now = (await mona.Data("{ asOf }")).GetProperty("asOf").GetInt64();
        Assert.False((await new Listening(later, $"network/50", now).Join()).MustReload);
    }

    [Fact]
    public async Task A_start_on_a_restored_database_erases_again_before_anybody_is_let_in()
    {
        using (var mona = await hub.SignIn(People.Mona))
            await mona.SendMessage("50", "lå i sikkerhetskopien");
        await hub.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await using var backup = await database.Copy();
        hub = await Start();
        await Erasure.Erase(IdOf(People.Mona), "tests", "asked for");
        await using var restored = NpgsqlDataSource.Create(backup.OwnerConnectionString);
        Assert.NotEmpty(await WholeDatabase.Grep(restored, "lå i sikkerhetskopien"));

        await using var again = await Start(backup);

        Assert.Empty(await WholeDatabase.Grep(restored, "lå i sikkerhetskopien"));
        Assert.Empty(await WholeDatabase.Grep(restored, "Mona Ruud"));
    }

    [Fact]
    public async Task The_person_gets_their_events_first()
    {
        using var mona = await hub.SignIn(People.Mona);
        await mona.SendMessage("50", "min egen melding");
        using var file = new MemoryStream();

        var count = await Erasure.Export(IdOf(People.Mona), file);

        using var json = JsonDocument.Parse(file.ToArray());
        Assert.Equal(count, json.RootElement.GetProperty("events").GetArrayLength());
        Assert.Contains("min egen melding", json.RootElement.ToString(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        await owner.DisposeAsync();
        await database.DisposeAsync();
        File.Delete(ledger);
    }

    private EventStoreErasure Erasure => hub.Services.GetRequiredService<EventStoreErasure>();

    private Task<TestHub> Start(TestDatabase? on = null) =>
        TestHub.Start(database: on ?? database, settings: ("Hub:ErasureLedger", ledger));

    private static Guid IdOf(Person person) => SamplePeople.PersonId(person.User);

    private static Task<JsonElement> Edit(HttpClient client, string mutation, string thing, Guid id, string body) =>
        client.Do(
            mutation,
            $"{thing} {{ uuid }}",
            new
            {
                id,
                body,
                version = 1,
            }
        );
}
