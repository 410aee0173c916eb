using Hub.EventStore;
using Hub.Identity.Sample;
using Hub.Shared.Access;
using Hub.Shared.Links;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Shared.Links;

/// <summary>A thing that was born of another one leads back to it, and the other way, for those who may see both ends.</summary>
public sealed class OriginTests
{
    private const string Links = "{ id type title address kind linkedAt }";

    [Fact]
    public async Task What_was_born_of_a_post_leads_back_to_it_and_the_post_to_what_it_led_to()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var from = await kari.StartTopic("50", "Ordet");
        var post = await kari.PostReply(from, "Vi bør prøve det");
        var born = await kari.StartTopic("50", "Handlingen");
        await Link(hub, born, new Linked(Post(post), Topic(born), LinkKind.Origin, DateTimeOffset.UtcNow));

        var answer = await kari.Data(
            $$"""{ born: topic(id: "{{born}}") { origins {{Links}} links {{Links}} linkedFrom {{Links}} } node(id: "Post:{{post}}") { ... on Post { ledTo {{Links}} } } }"""
        );
        var origin = Assert.Single(answer.GetProperty("born").GetProperty("origins").EnumerateArray());
        Assert.Equal("Ordet", origin.GetProperty("title").GetString());
        Assert.Equal($"/trad/{from}#innlegg-2", origin.GetProperty("address").GetString());
        Assert.Equal("ORIGIN", origin.GetProperty("kind").GetString());
        Assert.Empty(answer.GetProperty("born").GetProperty("links").EnumerateArray());
        Assert.Empty(answer.GetProperty("born").GetProperty("linkedFrom").EnumerateArray());
        var led = Assert.Single(answer.GetProperty("node").GetProperty("ledTo").EnumerateArray());
        Assert.Equal($"/trad/{born}", led.GetProperty("address").GetString());

        await Link(hub, born, new Unlinked(Post(post), Topic(born), LinkKind.Origin, DateTimeOffset.UtcNow));
        answer = await kari.Data($$"""{ topic(id: "{{born}}") { origins {{Links}} } }""");
        Assert.Empty(answer.GetProperty("topic").GetProperty("origins").EnumerateArray());
    }

    // Attack: read from a public thing that a hidden one came of it, or what a public one came of.
    [Fact]
    public async Task An_end_that_one_may_not_see_is_not_there()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var hidden = await kari.StartTopic("50", "Skjult", "NETWORK");
        var open = await kari.StartTopic("50", "Åpen");
        await Link(hub, open, new Linked(Topic(hidden), Topic(open), LinkKind.Origin, DateTimeOffset.UtcNow));
        await Link(hub, open, new Linked(Topic(open), Topic(hidden), LinkKind.Origin, DateTimeOffset.UtcNow));

        foreach (var (client, count) in new[] { (kari, 1), (ingrid, 0) })
        {
            var topic = (
                await client.Data($$"""{ topic(id: "{{open}}") { origins {{Links}} ledTo {{Links}} } }""")
            ).GetProperty("topic");
            Assert.Equal(count, topic.GetProperty("origins").GetArrayLength());
            Assert.Equal(count, topic.GetProperty("ledTo").GetArrayLength());
        }
    }

    // Attack: name a hidden thing as the origin, and learn from the answer that it is there.
    [Fact]
    public async Task An_origin_one_may_not_see_is_refused_like_one_that_does_not_exist()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var hidden = await kari.StartTopic("50", "Skjult", "NETWORK");
        var actors = hub.Services.GetRequiredService<IActors>();
        var things = hub.Services.GetRequiredService<LinkedThings>();
        var cancellation = CancellationToken.None;

        async Task<(Thing? Origin, string? Code)> Find(Person person, string? id)
        {
            var actor = await actors.FindNow(SamplePeople.PersonId(person.User), cancellation);
            var (origin, refusal) = await new Origins(things, actor).Find(id, cancellation);
            return (origin, refusal?.Code);
        }

        Assert.Equal((Topic(hidden), null), await Find(People.Ola, $"Topic:{hidden}"));
        Assert.Equal((null, null), await Find(People.Ola, null));
        foreach (
            var id in new[]
            {
                $"Topic:{hidden}",
                $"Topic:{Guid.NewGuid()}",
                "Topic:x",
                hidden.ToString(),
                "Person:x",
                "",
                "Programme:\0",
            }
        )
            Assert.Equal((null, "ORIGIN_NOT_FOUND"), await Find(People.Ingrid, id));
        var led = new Thing?(Topic(hidden)).LeadsTo(Post(hidden), DateTimeOffset.UnixEpoch);
        Assert.Equal([new Linked(Topic(hidden), Post(hidden), LinkKind.Origin, DateTimeOffset.UnixEpoch)], led);
        Assert.Empty(default(Thing?).LeadsTo(Post(hidden), DateTimeOffset.UnixEpoch));
    }

    private static Thing Topic(Guid id) => new("Topic", id.ToString("D"));

    private static Thing Post(Guid id) => new("Post", id.ToString("D"));

    private static Task<Appended> Link(TestHub hub, Guid stream, Event link) =>
        hub
            .Services.GetRequiredService<IEventStore>()
            .Append(
                [new StreamWrite(stream, ExpectedVersion.Any, [link])],
                new CommandContext(SamplePeople.PersonId(People.Kari.User), "Link", Guid.NewGuid(), ""),
                CancellationToken.None
            );
}
