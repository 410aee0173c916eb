using Hub.Sample;
using Hub.Testing;
using Hub.Tests.Shared.Links;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Sample;

public sealed class SampleContentTests
{
    [Theory]
    [InlineData("50")]
    [InlineData("34")]
    [InlineData("46")]
    public async Task A_network_with_sample_content_lives_and_says_that_it_is_sample(string network)
    {
        var hub = await TestHub.Shared;
        using var siv = await hub.SignIn(People.Siv);
        var found = (
            await siv.Data(
                $"{{ network(key: \"{network}\") {{ topics(first: 200) {{ nodes {{ isSample startedAt postCount author {{ municipality {{ label }} body {{ name }} }} }} }} chat {{ messages(last: 200) {{ nodes {{ isSample }} }} }} calendar {{ isSample date }} slots {{ isSample isFree }} }} }}"
            )
        ).GetProperty("network");
        var topics = found
            .GetProperty("topics")
            .Nodes()
            .Where(topic => topic.GetProperty("isSample").GetBoolean())
            .ToArray();
        Assert.True(topics.Length >= 3);
        Assert.All(
            topics,
            topic => Assert.True(topic.GetProperty("startedAt").GetDateTimeOffset() < DateTimeOffset.UtcNow)
        );
        Assert.Contains(
            found.GetProperty("chat").GetProperty("messages").Nodes(),
            one => one.GetProperty("isSample").GetBoolean()
        );
        Assert.Contains(
            found.GetProperty("calendar").EnumerateArray(),
            item => item.GetProperty("isSample").GetBoolean()
        );
        Assert.Contains(
            found.GetProperty("slots").EnumerateArray(),
            slot => slot.GetProperty("isSample").GetBoolean() && slot.GetProperty("isFree").GetBoolean()
        );
    }

    [Theory]
    [InlineData("34", "3442", false)]
    [InlineData("46", "4640", true)]
    public async Task An_overview_has_a_sample_journey_with_what_is_overdue_measured_and_heard(
        string network,
        string municipality,
        bool asksForHelp
    )
    {
        var hub = await TestHub.Shared;
        using var siv = await hub.SignIn(People.Siv);
        var row = (
            await siv.Data(
                $$"""
                { journeyOverview(network: "{{network}}", programme: "bo-trygt-hjemme") {
                  municipality { number } overdueCount phase { key } help { askedAt }
                  journey { isSample isPublished content {
                    challenge { html } indicators { towardsTarget } involvement { who } } } } }
                """
            )
        ).GetProperty("journeyOverview").EnumerateArray().Single(one => one.GetProperty("municipality").GetProperty("number").GetString() == municipality);
        var journey = row.GetProperty("journey");
        Assert.True(journey.GetProperty("isSample").GetBoolean());
        Assert.True(journey.GetProperty("isPublished").GetBoolean());
        Assert.True(row.GetProperty("overdueCount").GetInt32() > 0);
        Assert.Equal(asksForHelp, !row.GetProperty("help").IsNull());
        Assert.Contains(
            journey.GetProperty("content").GetProperty("indicators").EnumerateArray(),
            indicator => !indicator.GetProperty("towardsTarget").IsNull()
        );
        Assert.NotEmpty(journey.GetProperty("content").GetProperty("involvement").EnumerateArray());
    }

    [Fact]
    public async Task A_sample_measure_tells_how_a_question_in_a_session_led_to_it()
    {
        var hub = await TestHub.Shared;
        using var siv = await hub.SignIn(People.Siv);
        var story = await siv.Story($"Measure:{SampleContent.IdOf("veikart-3442-samtaler")}");
        Assert.Equal(
            ["Session", "Question", "Topic", "Measure"],
            story.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("type").GetString())
        );
    }

    [Fact]
    public async Task Loaded_again_it_writes_nothing()
    {
        var hub = await TestHub.Shared;
        using var siv = await hub.SignIn(People.Siv);
        var before = await SampleTopics(siv);
        await hub.Services.GetRequiredService<SampleContent>().Load(CancellationToken.None);
        Assert.Equal(before, await SampleTopics(siv));
    }

    private static async Task<string> SampleTopics(HttpClient client) =>
        string.Join(
            '\n',
            (
                await client.Data(
                    "{ network(key: \"34\") { topics(first: 200) { nodes { uuid isSample postCount startedAt } } } }"
                )
            )
                .GetProperty("network")
                .GetProperty("topics")
                .Nodes()
                .Where(topic => topic.GetProperty("isSample").GetBoolean())
                .Select(topic => topic.ToString())
        );
}
