using Hub.Sample;
using Hub.Testing;
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
