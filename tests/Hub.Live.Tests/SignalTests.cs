using System.Text;
using System.Text.Json;
using Hub.Live.Tests.Board;
using Hub.Testing.Live;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Live.Tests;

public sealed class SignalTests : LiveTest
{
    private static readonly Guid Hidden = Guid.Parse("0197a000-0000-7000-8000-000000000003");

    [Fact]
    public async Task Who_types_is_heard_by_name_on_every_node_and_in_a_later_joins_answer()
    {
        var other = await StartNode();
        var here = await Connect(Kari, "Kari");
        var there = await Connect(Ola, "Ola", other);
        await here.Join("board/spring", 0);
        await there.Join("board/spring", 0);
        await AllHear(2, here, there);

        await here.Signal("board/spring", "typing");

        await here.Until(one => one.Signals.Any(signal => signal.Type == "typing"));
        await there.Until(one => one.Signals.Any(signal => signal.Type == "typing"));
        var typing = there.Signals.Single(signal => signal.Type == "typing");
        Assert.Equal($$"""{"name":"Kari","personId":"{{Kari}}"}""", TwoPaths.Canonical(typing.Data));
        var late = await (await Connect(Ola, "Ola", other)).Join("board/spring", 0);
        Assert.Contains(late.Signals, signal => signal.Type == "typing" && signal.Channel == "board/spring");
    }

    [Fact]
    public async Task A_client_cannot_say_that_somebody_else_types()
    {
        var client = await Connect(Ola, "Ola");
        await client.Join("board/spring", 0);

        await client.Signal("board/spring", "typing", new { personId = Kari, name = "Kari" });

        await client.Until(one => one.Signals.Any(signal => signal.Type == "typing"));
        var typing = client.Signals.Single(signal => signal.Type == "typing").Data;
        Assert.Equal(Ola, typing.GetProperty("personId").GetGuid());
        Assert.Equal("Ola", typing.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Presence_counts_each_person_once_over_windows_and_nodes_and_not_those_who_opted_out()
    {
        var other = await StartNode();
        var first = await Connect(Kari, "Kari");
        var second = await Connect(Kari, "Kari", other);
        var third = await Connect(Ola, "Ola", other);
        var hidden = await Connect(Hidden, "Hidden");
        foreach (var client in new[] { first, second, third, hidden })
            await client.Join("board/spring", 0);

        await AllHear(2, first, second, third, hidden);
        var said = first.Signals.Last(signal => signal.Type == "presence").Data;
        Assert.Equal(
            ["Kari", "Ola"],
            said.GetProperty("visible").EnumerateArray().Select(one => one.GetProperty("name").GetString()).Order()
        );

        await second.DisposeAsync();
        await third.Leave("board/spring");
        await AllHear(1, first, hidden);
    }

    [Fact]
    public async Task A_modules_signal_reaches_only_the_person_it_is_for_on_every_node()
    {
        var other = await StartNode();
        var ola = await Connect(Ola, node: other);
        var kari = await Connect(Kari);
        await ola.Join("me", 0);
        await kari.Join("me", 0);

        Node.Signals.Signal(
            ChannelName.Me(Ola),
            new ChannelSignal("notice", Encoding.UTF8.GetBytes("""{"unread":3}"""))
        );

        await ola.Until(one => one.Signals.Count == 1);
        Assert.Equal(("me", "notice"), (ola.Signals[0].Channel, ola.Signals[0].Type));
        Assert.Equal(3, ola.Signals[0].Data.GetProperty("unread").GetInt32());
        // A later signal on the same way has come; this one would have come before it.
        Node.Signals.Signal(
            ChannelName.Me(Kari),
            new ChannelSignal("notice", Encoding.UTF8.GetBytes("""{"unread":1}"""))
        );
        await kari.Until(one => one.Signals.Count > 0);
        Assert.Equal(1, Assert.Single(kari.Signals).Data.GetProperty("unread").GetInt32());
    }

    [Fact]
    public async Task Counts_are_told_as_totals_without_an_event_and_to_those_who_missed_them()
    {
        var page = await Connect(Ola);
        var (note, written) = await Write("spring", "one");
        await page.Join("board/spring", written);

        for (var count = 0; count < 20; count++)
            await Save(note, new NoteLiked());

        await page.Until(one => one.Signals.Any(signal => Likes(signal) == 20));
        Assert.DoesNotContain(page.Events, one => one.Sequence > written);
        Assert.True(page.Signals.Count(signal => signal.Type == "likes") < 20);
        var late = await (await Connect(Ola)).Join("board/spring", written);
        Assert.Equal(20, Likes(Assert.Single(late.Signals, signal => signal.Type == "likes")));
        Assert.DoesNotContain(
            (await page.Join("board/spring", late.Sequence)).Signals,
            signal => signal.Type == "likes"
        );
    }

    protected override void Configure(IServiceCollection services) =>
        services.AddSingleton<ILivePeople, PeopleWhoMayHide>();

    private static int Likes(Signal signal) =>
        signal.Type == "likes" ? signal.Data.GetProperty("likes").GetInt32() : -1;

    private static async Task AllHear(int count, params LiveClient[] clients)
    {
        foreach (var client in clients)
            await client.Until(one =>
                one.Signals.LastOrDefault(signal => signal.Type == "presence") is { } last
                && last.Data.GetProperty("count").GetInt32() == count
            );
    }

    private sealed class PeopleWhoMayHide : ILivePeople
    {
        public ValueTask<LivePerson?> Find(System.Security.Claims.ClaimsPrincipal user, CancellationToken ct)
        {
            var person = Guid.Parse(user.FindFirst("hub_person")!.Value);
            return ValueTask.FromResult<LivePerson?>(new(person, user.FindFirst("name")!.Value, person != Hidden));
        }
    }
}
