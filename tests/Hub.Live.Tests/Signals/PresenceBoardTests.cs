using System.Text;

namespace Hub.Live.Tests.Signals;

public sealed class PresenceBoardTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Here = Guid.NewGuid();
    private static readonly Guid There = Guid.NewGuid();
    private readonly PresenceBoard board = new(new LiveOptions { VisiblePeople = 2 });

    [Fact]
    public void A_person_on_two_nodes_counts_once()
    {
        board.Set(Here, Said(2, [1, 2]), Noon);
        board.Set(There, Said(2, [2, 3]), Noon);

        Assert.StartsWith("""{"count":3,""", Data(), StringComparison.Ordinal);
    }

    [Fact]
    public void Crowds_are_added_and_the_visible_are_few()
    {
        board.Set(Here, Said(900, null, "Kari", "Ola"), Noon);
        board.Set(There, Said(800, null, "Per"), Noon);

        Assert.Contains("\"count\":1700", Data(), StringComparison.Ordinal);
        Assert.DoesNotContain("Per", Data(), StringComparison.Ordinal);
    }

    [Fact]
    public void Saying_the_same_again_changes_nothing()
    {
        Assert.True(board.Set(Here, Said(1, [1], "Kari"), Noon));
        Assert.False(board.Set(Here, Said(1, [1], "Kari"), Noon.AddSeconds(10)));
        Assert.True(board.Set(Here, Said(0, []), Noon.AddSeconds(11)));
        Assert.False(board.Set(Here, Said(0, []), Noon.AddSeconds(12)));
    }

    [Fact]
    public void A_node_that_falls_silent_is_forgotten_and_this_one_never_is()
    {
        board.Set(Here, Said(1, [1]), Noon);
        board.Set(There, Said(1, [2]), Noon);

        Assert.Empty(board.Sweep(Here, Noon.AddSeconds(29)));
        Assert.Equal(["chat/50"], board.Sweep(Here, Noon.AddSeconds(31)));
        Assert.StartsWith("""{"count":1,""", Data(), StringComparison.Ordinal);
    }

    private string Data() => Encoding.UTF8.GetString(board.Data("chat/50"));

    private static NodePresence Said(int count, int[]? people, params string[] visible) =>
        new("chat/50", count, people, [.. visible.Select(name => (Uuid(name), name))]);

    private static Guid Uuid(string name) => new(name.PadRight(16).Select(letter => (byte)letter).ToArray());
}
