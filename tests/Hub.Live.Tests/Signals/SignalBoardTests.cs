using System.Text;

namespace Hub.Live.Tests.Signals;

public sealed class SignalBoardTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private readonly SignalBoard board = new(new LiveOptions { SignalEvery = TimeSpan.FromSeconds(1) });

    [Fact]
    public void Of_values_that_follow_each_other_fast_only_the_last_goes_out()
    {
        Set("poll", "answers", "1");
        Set("poll", "answers", "2");

        Assert.Equal(["poll answers 2"], Due(Noon));
        Assert.Empty(Due(Noon));
    }

    [Fact]
    public void A_channels_type_goes_out_at_most_once_a_second_and_the_last_value_is_not_lost()
    {
        Set("poll", "answers", "1");
        Due(Noon);
        Set("poll", "answers", "2");
        Set("poll", "answers", "3");

        Assert.Empty(Due(Noon.AddSeconds(0.9)));
        Assert.Equal(["poll answers 3"], Due(Noon.AddSeconds(1)));
        Assert.Empty(Due(Noon.AddSeconds(2)));
    }

    [Fact]
    public void Other_types_and_channels_do_not_wait_for_each_other()
    {
        Set("poll", "answers", "1");
        Due(Noon);
        Set("poll", "hands", "2");
        Set("other", "answers", "3");

        Assert.Equal(["other answers 3", "poll hands 2"], Due(Noon.AddSeconds(0.1)).Order());
    }

    [Fact]
    public void People_who_type_at_once_are_told_together()
    {
        board.Set("chat", "typing", "kari", Encoding.UTF8.GetBytes("1"), Noon.AddSeconds(6));
        board.Set("chat", "typing", "ola", Encoding.UTF8.GetBytes("2"), Noon.AddSeconds(6));

        Assert.Equal(["chat typing 1,2"], Due(Noon));
    }

    [Fact]
    public void A_value_holds_until_its_time_and_is_forgotten_then()
    {
        board.Set("chat", "typing", "kari", Encoding.UTF8.GetBytes("1"), Noon.AddSeconds(6));
        Due(Noon);

        Assert.Single(board.Current("chat", Noon.AddSeconds(5)));
        Assert.Empty(board.Current("chat", Noon.AddSeconds(6)));
        board.Sweep(Noon.AddSeconds(7));
        Assert.Empty(board.Current("chat", Noon));
    }

    [Fact]
    public void What_is_not_sent_yet_is_not_forgotten()
    {
        board.Set("chat", "typing", "kari", Encoding.UTF8.GetBytes("1"), Noon.AddSeconds(1));
        board.Sweep(Noon.AddSeconds(2));

        Assert.Equal(["chat typing 1"], Due(Noon.AddSeconds(2)));
    }

    private void Set(string channel, string type, string data) =>
        board.Set(channel, type, "", Encoding.UTF8.GetBytes(data), DateTimeOffset.MaxValue);

    private List<string> Due(DateTimeOffset now) =>
        board
            .Due(now)
            .Select(one => $"{one.Channel} {one.Type} {string.Join(',', one.Data.Select(Encoding.UTF8.GetString))}")
            .ToList();
}
