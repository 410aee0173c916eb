using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;

namespace Hub.Tests.Live;

/// <summary>The live channels as a GraphQL subscription.</summary>
public sealed class SubscriptionTests
{
    [Fact]
    public async Task A_subscription_gets_the_envelopes_that_a_window_gets()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Følges to veier");
        await using var window = await EveryChannelTests.Connect(hub, People.Ola);
        await window.Join($"topic/{topic}", 0);
        using var program = await GraphQLSocket.Of(hub, People.Ola);
        await program.Follow("1", $"topic/{topic}", 0);

        var first = await program.Next();
        await kari.PostReply(topic, "Et svar");
        var second = await program.Next();
        await kari.PostReply(topic, "Et svar til");
        var third = await program.Next();

        await window.Until(one => one.Events.Count == 2);
        Assert.Equal(
            window.Events.Select(one => JsonSerializer.Serialize(one)),
            new[] { second, third }.Select(one => JsonSerializer.Serialize(one))
        );
        Assert.Equal(("topic", first.Sequence), (first.Type, second.Previous));
    }

    [Fact]
    public async Task After_a_cut_line_it_goes_on_from_the_last_sequence()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Linjen ryker");
        long last;
        using (var cut = await GraphQLSocket.Of(hub, People.Ola))
        {
            await cut.Follow("1", $"topic/{topic}", 0);
            last = (await cut.Next()).Sequence;
        }
        await kari.PostReply(topic, "Mens linjen var nede");

        using var again = await GraphQLSocket.Of(hub, People.Ola);
        await again.Follow("1", $"topic/{topic}", last);

        Assert.Equal(last, (await again.Next()).Previous);
    }

    [Fact]
    public async Task Without_a_sequence_it_begins_now()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Fra nå av");
        // What a window has heard is over; what this node has still to send is not.
        await using var window = await EveryChannelTests.Connect(hub, People.Ola);
        await window.Join($"topic/{topic}", 0);
        await kari.PostReply(topic, "Hørt");
        await window.Until(one => one.Events.Count > 0);
        using var program = await GraphQLSocket.Of(hub, People.Ola);
        await program.Follow("1", $"topic/{topic}");
        var heard = program.Next();

        // When it began is not told, so that events come until one is heard.
        while (!heard.IsCompleted)
            await kari.PostReply(topic, "Nå");

        Assert.NotEqual("topic", (await heard).Type);
    }

    [Fact]
    public async Task Too_far_behind_or_ahead_of_the_log_it_says_reload_and_goes_on()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Fra en annen logg");
        using var program = await GraphQLSocket.Of(hub, People.Ola);
        await program.Follow("1", $"topic/{topic}", 1_000_000_000_000);

        var first = await program.Next();
        await kari.PostReply(topic, "Etterpå");

        Assert.Equal(("reload", JsonValueKind.Null), (first.Type, first.Data.ValueKind));
        Assert.True((await program.Next()).Sequence > first.Sequence);
    }

    [Fact]
    public async Task Who_loses_sight_of_a_topic_is_told_gone_and_the_stream_ends()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Snevres inn");
        using var ingrid = await GraphQLSocket.Of(hub, People.Ingrid);
        await ingrid.Follow("1", $"topic/{topic}", 0);
        Assert.Equal("topic", (await ingrid.Next()).Type);

        await kari.Do("changeVisibility", "topic { uuid }", new { topic, visibility = "NETWORK" });
        await kari.PostReply(topic, "Bare for nettverket");

        var told = await ingrid.Next();
        Assert.Equal(("gone", JsonValueKind.Null), (told.Type, told.Data.ValueKind));
        Assert.Equal("complete", (await ingrid.Hear())!.Value.GetProperty("type").GetString());
        await ingrid.Follow("2", $"topic/{topic}", 0);
        Assert.Contains("CHANNEL_NOT_FOUND", (await ingrid.Hear()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_runs_over_an_event_stream_too()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Som hendelsesstrøm");
        using var ola = await hub.SignIn(People.Ola);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative))
        {
            Content = System.Net.Http.Json.JsonContent.Create(
                new
                {
                    query = $$"""subscription { channelEvents(channel: "topic/{{topic}}", afterSequence: 0) { type } }""",
                }
            ),
        };
        request.Headers.Add("Accept", "text/event-stream");
        using var answer = await ola.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        string? line;
        do line = await lines.ReadLineAsync();
        while (line is not null && !line.StartsWith("data: {", StringComparison.Ordinal));

        Assert.Equal("""data: {"data":{"channelEvents":{"type":"topic"}}}""", line);
    }
}
