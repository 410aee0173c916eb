namespace Hub.Live.Tests.Channels;

public sealed class ChannelPatternTests
{
    [Theory]
    [InlineData("topic/{uuid}", "topic/0197a000-0000-7000-8000-000000000001", true)]
    [InlineData("topic/{uuid}", "topic/0197A000-0000-7000-8000-000000000001", false)]
    [InlineData("topic/{uuid}", "topic/50", false)]
    [InlineData("network/{key}", "network/50", true)]
    [InlineData("network/{key}", "network/national", true)]
    [InlineData("network/{key}", "network/50/members", false)]
    [InlineData("network/{key}", "network/", false)]
    [InlineData("network/{key}", "network/50\n", false)]
    [InlineData("network/{key}", "network/5 0", false)]
    [InlineData("network/{key}/members", "network/50/members", true)]
    [InlineData("me", "me", true)]
    [InlineData("me", "me/0197a000-0000-7000-8000-000000000001", false)]
    public void A_name_fits_its_pattern_whole(string pattern, string name, bool fits) =>
        Assert.Equal(fits, new ChannelPattern(pattern).Matches(name));

    [Fact]
    public void A_uuid_is_taken_for_one_before_it_is_taken_for_a_key() =>
        Assert.True(new ChannelPattern("chat/{uuid}").Precision > new ChannelPattern("chat/{key}").Precision);

    [Theory]
    [InlineData("topic/{id}")]
    [InlineData("topic/.*")]
    [InlineData("")]
    public void A_pattern_that_is_none_is_refused(string pattern) =>
        Assert.Throws<ArgumentException>(() => new ChannelPattern(pattern));
}
