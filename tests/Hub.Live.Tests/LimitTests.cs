using Microsoft.AspNetCore.SignalR;

namespace Hub.Live.Tests;

public sealed class LimitTests : LiveTest
{
    [Fact]
    public async Task A_connection_holds_so_many_channels_and_room_is_made_by_leaving()
    {
        var client = await Connect(Ola);
        await client.Join("board/a", 0);
        await client.Join("board/b", 0);

        await Refuses("TOO_MANY_CHANNELS", () => client.Join("board/c", 0));
        await client.Join("board/b", 0);
        await client.Leave("board/a");
        await client.Join("board/c", 0);
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_not_looked_up()
    {
        var client = await Connect(Ola);

        await Refuses("CHANNEL_NAME_TOO_LONG", () => client.Join("board/" + new string('a', 95), 0));
        await client.Join("board/" + new string('a', 94), 0);
    }

    [Fact]
    public async Task Joining_without_pause_is_stopped()
    {
        var client = await Connect(Ola);

        await Refuses(
            "TOO_MANY_JOINS",
            async () =>
            {
                for (var count = 0; count < 50; count++)
                    await client.Join("board/a", 0);
            }
        );
    }

    [Fact]
    public async Task Signals_are_limited_in_size_rate_and_kind()
    {
        var client = await Connect(Ola);
        await client.Join("board/a", 0);

        await Refuses("SIGNAL_TOO_LARGE", () => client.Signal("board/a", "typing", new string('a', 1_025)));
        await Refuses("SIGNAL_NOT_FOUND", () => client.Signal("board/a", "presence", new { count = 1_000 }));
        await Refuses("CHANNEL_NOT_FOUND", () => client.Signal("board/b", "typing"));
        await Refuses(
            "TOO_MANY_SIGNALS",
            async () =>
            {
                for (var count = 0; count < 50; count++)
                    await client.Signal("board/a", "typing");
            }
        );
    }

    protected override void Configure(LiveOptions options)
    {
        options.ChannelsPerConnection = 2;
        options.JoinsPerBurst = 10;
    }

    private static async Task Refuses(string code, Func<Task> call) =>
        Assert.Contains($"{code}: ", (await Assert.ThrowsAsync<HubException>(call)).Message, StringComparison.Ordinal);
}
