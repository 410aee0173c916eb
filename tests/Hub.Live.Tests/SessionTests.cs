namespace Hub.Live.Tests;

public sealed class SessionTests : LiveTest
{
    private volatile bool sessionsLive = true;

    [Fact]
    public async Task A_connection_ends_when_its_token_expires()
    {
        var client = await Connect($"{Ola}:Ola:1.5");
        await client.Join("board/spring", 0);

        await client.Until(one => one.Closed);
    }

    [Fact]
    public async Task A_connection_ends_with_its_session_on_every_node_and_others_go_on()
    {
        var other = await StartNode();
        var here = await Connect(Ola, "Ola");
        var there = await Connect(Ola, "Ola", other);
        var kari = await Listen("board/spring", Kari);

        Node.Signals.SessionEnded("s-Ola");

        await here.Until(one => one.Closed);
        await there.Until(one => one.Closed);
        await Write("spring", "one");
        await kari.Until(one => one.Applied.Count == 1);
    }

    [Fact]
    public async Task A_session_that_ended_without_a_word_is_found_by_the_next_check()
    {
        var client = await Connect(Ola);
        await client.Join("board/spring", 0);

        sessionsLive = false;

        await client.Until(one => one.Closed);
    }

    protected override void Configure(LiveOptions options)
    {
        options.RecheckEvery = TimeSpan.FromMilliseconds(200);
        options.SessionLives = (_, _, _) => ValueTask.FromResult(sessionsLive);
    }
}
