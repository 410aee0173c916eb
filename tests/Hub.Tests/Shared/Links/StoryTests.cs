using System.Text.Json;
using Hub.EventStore;
using Hub.Identity.Sample;
using Hub.Shared.Links;
using Hub.Testing;
using Hub.Tests.Experiences;
using Hub.Tests.Journeys;
using Hub.Tests.Tours.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Shared.Links;

/// <summary>How a thing came to be, over all modules, told to each as far as they may see.</summary>
public sealed class StoryTests
{
    [Fact]
    public async Task A_measure_tells_the_way_from_the_sessions_question_over_the_topic()
    {
        var hub = await TestHub.Shared;
        var session = await Sessions.Start(hub);
        using var ola = await hub.SignIn(People.Ola);
        var question = await ola.Ask(session, "Hvordan begynner vi?");
        var topic = await ola.StartTopic("50", "Slik begynner vi", origin: $"Question:{question}");
        var post = await ola.PostReply(topic, "Vi lager en turgruppe");
        await ola.PostReply(topic, "Dette innlegget ledet ikke til noe");
        var journey = await ola.OpenJourney("5025");
        var measure = await ola.AddMeasure(journey, "Turgruppe fra historien", origin: $"Post:{post}");

        foreach (var of in new[] { $"Measure:{measure}", $"Topic:{topic}", $"Session:{session}" })
        {
            var story = await ola.Story(of);
            Assert.True(story.GetProperty("isWhole").GetBoolean());
            var steps = story.GetProperty("steps").EnumerateArray().ToArray();
            Assert.Equal(["Session", "Question", "Topic", "Post", "Measure"], steps.Select(Type));
            Assert.Equal("Turgruppe fra historien", steps[^1].GetProperty("title").GetString());
            Assert.Equal("Røros", steps[^1].GetProperty("place").GetString());
            Assert.Equal(
                of,
                $"{Type(steps.Single(step => step.GetProperty("isSubject").GetBoolean()))}:{of.Split(':')[1]}"
            );
            foreach (var (before, step) in steps.Zip(steps.Skip(1)))
                Assert.Equal(
                    before.GetProperty("id").GetString(),
                    Assert.Single(step.GetProperty("cameOf").EnumerateArray()).GetString()
                );
        }
    }

    [Fact]
    public async Task An_adoption_of_an_adoption_keeps_the_whole_line_down_to_goal_and_measure()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var tone = await hub.SignIn(People.Tone);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var experience = await Library.PublishNew(ingrid, tone, "3442", Library.Content("Minnebok"));
        var first = (await kari.Adopt(experience, "5006", "Vi trenger den")).Uuid();
        var second = (await ola.Adopt(experience, "5025", "Vi så den hos dem", takenFrom: first)).Uuid();
        var journey = await ola.OpenJourney("5025");
        var measure = await ola.AddMeasure(journey, "Minnebok i alle tjenester", origin: $"Adoption:{second}");
        var goal = Guid.NewGuid();
        await ola.Do(
            "addGoal",
            "goal { uuid }",
            new
            {
                id = goal,
                journey,
                title = "Alle har sin minnebok",
                origin = $"Adoption:{second}",
            }
        );

        Assert.Equal(
            ["Experience", "Adoption", "Adoption", "Measure"],
            Steps(await ola.Story($"Measure:{measure}")).Select(Type)
        );
        Assert.Equal(
            ["Experience", "Adoption", "Adoption", "Goal"],
            Steps(await ola.Story($"Goal:{goal}")).Select(Type)
        );
        // The journey is Røros' own, what is public is everybody's.
        Assert.Equal(
            ["Experience", "Adoption", "Adoption"],
            Steps(await hub.Visitor().Story($"Experience:{experience}")).Select(Type)
        );
        Assert.Equal(5, Steps(await ola.Story($"Experience:{experience}")).Length);
    }

    [Fact]
    public async Task What_was_learnt_of_a_measure_and_of_an_adoption_is_told_and_leads_to_a_new_experience()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var tone = await hub.SignIn(People.Tone);
        using var ola = await hub.SignIn(People.Ola);
        using var anne = await hub.SignIn(People.Anne);
        var source = await Library.PublishNew(ingrid, tone, "3442", Library.Content("Turvenn"));
        var adoption = (await ola.Adopt(source, "5025", "Vi har lange kvelder")).Uuid();
        await ola.Move(adoption, "TRYING", "Begynn med **én** gruppe");
        var journey = await ola.OpenJourney("5025");
        var measure = await ola.AddMeasure(journey, "Turvenner på Røros", origin: $"Adoption:{adoption}");
        await ola.Do(
            "setMeasureLearning",
            "measure { uuid }",
            new
            {
                id = measure,
                learning = "Turvenner trenger en fast dag",
                language = "NN",
            }
        );
        var told = await Library.PublishNew(
            ola,
            anne,
            "5025",
            Library.Content("Turvenn på Røros"),
            origin: $"Measure:{measure}"
        );

        var steps = Steps(await ola.Story($"Experience:{told}"));
        Assert.Equal(["Experience", "Adoption", "Measure", "Experience"], steps.Select(Type));
        Assert.Equal(
            [null, "Begynn med én gruppe", "Turvenner trenger en fast dag", null],
            steps.Select(step =>
                step.GetProperty("learnt") is { ValueKind: JsonValueKind.Object } learnt
                    ? learnt.GetProperty("words").GetString()
                    : null
            )
        );
        Assert.Equal("NN", steps[2].GetProperty("learnt").GetProperty("language").GetString());
        // The journey is Røros' own: what was learnt in it is told to nobody else, and the story ends there.
        Assert.Equal(["Experience"], Steps(await hub.Visitor().Story($"Experience:{told}")).Select(Type));
    }

    // Attack: read from a story that something hidden was there, or what came before and after it.
    [Fact]
    public async Task A_step_that_one_may_not_see_ends_the_story_and_leaves_no_trace()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var open = await kari.StartTopic("50", "Åpent ord");
        var post = await kari.PostReply(open, "Vi tar det videre");
        var hidden = await kari.StartTopic("50", "Nettverkets eget", "NETWORK", origin: $"Post:{post}");
        var last = await kari.StartTopic("50", "Åpent igjen", origin: $"Topic:{hidden}");

        Assert.Equal(["Topic", "Post", "Topic", "Topic"], Steps(await kari.Story($"Topic:{last}")).Select(Type));
        Assert.Equal(["Topic"], Steps(await ingrid.Story($"Topic:{last}")).Select(Type));
        Assert.Equal(["Topic"], Steps(await ingrid.Story($"Topic:{open}")).Select(Type));
        Assert.Equal(JsonValueKind.Null, (await ingrid.Story($"Topic:{hidden}")).ValueKind);
        foreach (var id in new[] { $"Topic:{Guid.NewGuid()}", "Topic:x", "Person:x", "" })
            Assert.Equal(JsonValueKind.Null, (await ingrid.Story(id)).ValueKind);
    }

    [Fact]
    public async Task A_circle_is_told_once_and_an_endless_story_is_cut_and_says_so()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var one = await kari.StartTopic("50", "Den ene");
        var other = await kari.StartTopic("50", "Den andre", origin: $"Topic:{one}");
        await Link(hub, one, Topic(other), Topic(one));
        Assert.Equal(2, Steps(await kari.Story($"Topic:{one}")).Length);

        var line = new List<Guid> { await kari.StartTopic("50", "Den første") };
        for (var i = 0; i < 14; i++)
            line.Add(await kari.StartTopic("50", $"Nummer {i}", origin: $"Topic:{line[^1]}"));
        var story = await kari.Story($"Topic:{line[0]}");
        Assert.False(story.GetProperty("isWhole").GetBoolean());
        Assert.Equal(13, Steps(story).Length);
        Assert.True((await kari.Story($"Topic:{line[6]}")).GetProperty("isWhole").GetBoolean());
    }

    private static JsonElement[] Steps(JsonElement story) => [.. story.GetProperty("steps").EnumerateArray()];

    private static string? Type(JsonElement step) => step.GetProperty("type").GetString();

    private static Thing Topic(Guid id) => new("Topic", id.ToString("D"));

    private static Task<Appended> Link(TestHub hub, Guid stream, Thing from, Thing to) =>
        hub
            .Services.GetRequiredService<IEventStore>()
            .Append(
                [
                    new StreamWrite(
                        stream,
                        ExpectedVersion.Any,
                        [new Linked(from, to, LinkKind.Origin, DateTimeOffset.UtcNow)]
                    ),
                ],
                new CommandContext(SamplePeople.PersonId(People.Kari.User), "Link", Guid.NewGuid(), ""),
                CancellationToken.None
            );
}

internal static class Stories
{
    public static async Task<JsonElement> Story(this HttpClient client, string of) =>
        (
            await client.Data(
                "query ($of: ID!) { story(of: $of) { isWhole steps { id type title address place at learnt { words language } isSubject cameOf } } }",
                new { of }
            )
        ).GetProperty("story");
}
