using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Experiences;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

/// <summary>A moment of a session becomes an experience, and each leads to the other.</summary>
public sealed class MomentTests
{
    [Fact]
    public async Task A_question_a_minute_and_a_recorded_line_each_begin_an_experience_that_keeps_where_it_came_from()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        var question = await ola.Ask(session, "Hvordan begynte dere?");
        await anne.Ok("moderateQuestion", new { question, status = "ANSWERED" }, "question");
        var minute = await anne.Write(session, "NOTE", "Røros fortalte om turgruppa");
        var caption = Guid.NewGuid();
        await anne.Ok(
            "writeCaption",
            new
            {
                id = caption,
                session,
                line = "Vi begynte med kaffe",
            },
            "caption"
        );

        await Becomes(ola, anne, session, $"Question:{question}", "questions", "Hvordan begynte dere?");
        await Becomes(ola, anne, session, $"Minute:{minute}", "minutes", "Røros fortalte om turgruppa");
        await Becomes(ola, anne, session, $"Caption:{caption}", "said", "Vi begynte med kaffe");
    }

    // Attack: learn what stands in a session that one may not take part in, by naming it as where one's text comes from.
    [Fact]
    public async Task What_one_may_not_see_begins_nothing_and_who_may_not_see_it_does_not_see_the_origin()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var ola = await hub.SignIn(People.Ola);
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        using var ingrid = await hub.SignIn(People.Ingrid);
        var queued = await anne.Ask(session, "Bare i køen");
        Assert.Equal("ORIGIN_NOT_FOUND", (await Save(ingrid, Guid.NewGuid(), "3442", $"Question:{queued}")).Codes());

        var minute = await anne.Write(session, "NOTE", "Bare for dem i økta");
        var id = Guid.NewGuid();
        (await Save(ola, id, "5025", $"Minute:{minute}")).MustBeDone();
        (await ola.Submit(id)).MustBeDone();
        (await anne.Publish(id)).MustBeDone();
        Assert.Equal(0, (await visitor.Experience(id, "origins { title }")).GetProperty("origins").GetArrayLength());
    }

    private static async Task Becomes(
        HttpClient contact,
        HttpClient facilitator,
        Guid session,
        string origin,
        string field,
        string title
    )
    {
        var id = Guid.NewGuid();
        (await Save(contact, id, "5025", origin)).MustBeDone();
        var draft = (
            await contact.Data($"{{ experienceDraft(id: \"{id}\") {{ origin {{ title address }} }} }}")
        ).GetProperty("experienceDraft");
        Assert.Equal(title, draft.GetProperty("origin").GetProperty("title").GetString());
        (await contact.Submit(id)).MustBeDone();
        (await facilitator.Publish(id)).MustBeDone();

        var from = (await contact.Experience(id, "origins { title address }")).GetProperty("origins");
        Assert.Equal(title, Assert.Single(from.EnumerateArray()).GetProperty("title").GetString());
        var name = field.Split('(')[0];
        var led = (await contact.Session(session, $"{field} {{ ledTo {{ address }} }}"))
            .GetProperty(name)
            .EnumerateArray()
            .SelectMany(one => one.GetProperty("ledTo").EnumerateArray())
            .Select(link => link.GetProperty("address").GetString());
        Assert.Contains($"/erfaring/{id}", led);
    }

    private static Task<JsonElement> Save(HttpClient client, Guid id, string municipality, string origin) =>
        client.Do(
            "saveExperienceDraft",
            "draft { uuid }",
            new
            {
                id,
                municipality,
                content = Library.Content("Turgruppe"),
                revision = 0,
                origin,
            }
        );
}
