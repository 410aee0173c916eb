using System.Text.Json;
using Hub.EventStore;
using Hub.Identity.Sample;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Tours;

/// <summary>What is being written is kept as it stands, for those who arrange the tour and for nobody else.</summary>
public sealed class TourDraftTests
{
    private const string Draft = "tourDraft { uuid title revision basedOn document }";

    [Fact]
    public async Task Half_typed_values_are_kept_as_they_stand()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var id = Guid.NewGuid();
        await anne.Save(id, 0, """{ "title": "", "stops": [{ "starts": "9:3" }] }""");
        var saved = await anne.Save(id, 1, """{ "title": "Utkast", "stops": [{ "starts": "9:30" }] }""");
        Assert.Equal("""{"title":"Utkast","stops":[{"starts":"9:30"}]}""", Compact(saved, "document"));
        Assert.Equal("Utkast 2", $"{saved.GetProperty("title").GetString()} {saved.GetProperty("revision")}");
    }

    [Fact]
    public async Task Two_windows_do_not_overwrite_each_other()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var id = Guid.NewGuid();
        await anne.Save(id, 0, """{ "title": "Ett" }""");
        await anne.Save(id, 1, """{ "title": "To" }""");
        var late = await anne.Send(id, 1, """{ "title": "Fra gammelt vindu" }""");
        Assert.Equal("DRAFT_CHANGED_MEANWHILE", late.Codes());
        Assert.Equal("", (await anne.Send(id, 1, """{ "title": "To" }""")).Codes());
    }

    [Theory]
    [InlineData("kari.berg")]
    [InlineData("tone.haug")]
    [InlineData("ute.gjest")]
    [InlineData(null)]
    public async Task Attack_others_read_save_over_or_throw_away_a_draft(string? user)
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var other = user is null ? hub.Visitor() : await hub.SignIn(new Person(user, user));
        var id = Guid.NewGuid();
        await anne.Save(id, 0, """{ "title": "Hemmelig" }""");
        var seen = await other.Data(
            $$"""{ tourDraft(id: "{{id}}") { title } node(id: "TourDraft:{{id}}") { id } network(key: "50") { tourDrafts { title } } }"""
        );
        Assert.True(seen.GetProperty("tourDraft").IsNull());
        Assert.True(seen.GetProperty("node").IsNull());
        Assert.Equal(0, seen.GetProperty("network").GetProperty("tourDrafts").GetArrayLength());
        foreach (var network in new[] { "50", "34" })
            Assert.NotEqual("", (await other.Send(id, 1, """{ "title": "Tatt" }""", network)).Codes());
        Assert.NotEqual("", (await other.Do("discardTourDraft", "discarded", new { id })).Codes());
        var mine = await anne.Data($$"""{ tourDraft(id: "{{id}}") { title } }""");
        Assert.Equal("Hemmelig", mine.GetProperty("tourDraft").GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_draft_of_a_published_tour_holds_all_of_it_and_goes_when_it_is_published()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (tour, stop) = await anne.PublishTour(
            "50",
            "Ut og inn",
            new
            {
                place = "Oppdal",
                attendance = "ONLINE",
                onlineLink = "https://meet.example/o",
            }
        );
        var opened = (await anne.Do("openTourDraft", Draft, new { tour })).GetProperty("tourDraft");
        Assert.Equal("1 1", $"{opened.GetProperty("revision")} {opened.GetProperty("basedOn")}");
        var content = System.Text.Json.Nodes.JsonNode.Parse(opened.GetProperty("document").GetRawText())!.AsObject();
        Assert.Equal(stop.ToString(), content["stops"]![0]!["id"]!.GetValue<string>());
        content["title"] = "Ut igjen";
        var published = await anne.Publish(tour, 1, content, "Nytt navn");
        Assert.Equal("", published.Codes());
        Assert.Equal(
            "2 Ut igjen",
            $"{published.GetProperty("tour").GetProperty("version")} {published.GetProperty("tour").GetProperty("title").GetString()}"
        );
        var gone = await anne.Data($$"""{ tourDraft(id: "{{tour}}") { title } }""");
        Assert.True(gone.GetProperty("tourDraft").IsNull());
    }

    [Fact]
    public async Task A_copy_has_its_dates_shifted_new_ids_and_no_room_on_the_net()
    {
        var hub = await TestHub.Shared;
        using var tone = await hub.SignIn(new Person("tone.haug", "Tone Haug"));
        using var anne = await hub.SignIn(People.Anne);
        var stop = Guid.NewGuid();
        var tour = Guid.NewGuid();
        await tone.Publish(
            tour,
            0,
            ToursApi.Content(
                stop,
                "Kopieres",
                new { registerBy = "2031-03-10", onlineLink = "https://meet.example/k" },
                "34"
            )
        );
        var newTour = Guid.NewGuid();
        Assert.Equal("NOT_AN_ORGANISER", (await anne.Do("openTourDraft", Draft, new { tour, newTour })).Codes());
        var copy = (
            await tone.Do(
                "openTourDraft",
                Draft,
                new
                {
                    tour,
                    newTour,
                    firstDate = "2032-01-14",
                }
            )
        ).GetProperty("tourDraft");
        Assert.Equal(0, copy.GetProperty("basedOn").GetInt32());
        var one = copy.GetProperty("document").GetProperty("stops")[0];
        Assert.Equal("2032-01-14 2032-01-12", $"{one.GetProperty("date")} {one.GetProperty("registerBy")}");
        Assert.NotEqual(stop, one.GetProperty("id").GetGuid());
        Assert.False(one.TryGetProperty("onlineLink", out _));
        var content = System.Text.Json.Nodes.JsonNode.Parse(copy.GetProperty("document").GetRawText())!.AsObject();
        Assert.Equal("", (await tone.Publish(newTour, 0, content)).Codes());
    }

    [Fact]
    public async Task What_somebody_was_writing_goes_with_them()
    {
        await using var hub = await TestHub.Start();
        using var anne = await hub.SignIn(People.Anne);
        using var siv = await hub.SignIn(People.Siv);
        var id = Guid.NewGuid();
        await anne.Save(id, 0, """{ "title": "Borte" }""");
        await hub
            .Services.GetRequiredService<EventStoreErasure>()
            .Erase(SamplePeople.PersonId(People.Anne.User), "tests", "asked for");
        var left = await siv.Data($$"""{ tourDraft(id: "{{id}}") { title } }""");
        Assert.True(left.GetProperty("tourDraft").IsNull());
    }

    private static string Compact(JsonElement of, string property) =>
        JsonSerializer.Serialize(of.GetProperty(property));
}

internal static class DraftsApi
{
    public static async Task<JsonElement> Save(this HttpClient client, Guid id, int revision, string document)
    {
        var payload = await client.Send(id, revision, document);
        return payload.Codes() is ""
            ? payload.GetProperty("tourDraft")
            : throw new InvalidOperationException(payload.ToString());
    }

    public static Task<JsonElement> Send(
        this HttpClient client,
        Guid id,
        int revision,
        string document,
        string network = "50"
    ) =>
        client.Do(
            "saveTourDraft",
            "tourDraft { uuid title revision basedOn document }",
            new
            {
                id,
                networks = new[] { network },
                document = JsonElement.Parse(document),
                revision,
            }
        );
}
