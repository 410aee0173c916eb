using Hub.Live.Tests.Board;
using Hub.Testing.Live;
using Microsoft.AspNetCore.SignalR;
using Npgsql;

namespace Hub.Live.Tests;

public sealed class RightsTests : LiveTest
{
    private static readonly Guid Board = Guid.NewGuid();

    [Fact]
    public async Task Removal_drops_the_persons_connections_and_nothing_later_reaches_them()
    {
        await Save(Board, new MemberAdded("spring", Kari));
        await Save(Board, new MemberAdded("spring", Ola));
        var stays = await Listen("board/spring/members", Kari);
        var removed = await Connect(Ola);
        await removed.Join("board/spring/members", 0);
        await removed.Join("board/spring", 0);

        var removal = await Save(Board, new MemberRemoved("spring", Ola));
        await Write("spring", "for members", membersOnly: true);
        await Write("spring", "for all");
        await stays.Until(one => one.Applied.Count == 1);
        await removed.Until(one => one.Events.Count == 2);

        Assert.Equal(
            [("board/spring/members", "gone", removal), ("board/spring", "note", removal + 2)],
            removed.Events.Select(one => (one.Channel, one.Type, one.Sequence))
        );
        Assert.Equal(System.Text.Json.JsonValueKind.Null, removed.Events[0].Data.ValueKind);
        await Assert.ThrowsAsync<HubException>(() => removed.Join("board/spring/members", 0));
    }

    [Fact]
    public async Task Who_is_removed_while_joining_never_hears_what_comes_after()
    {
        await Save(Board, new MemberAdded("spring", Kari));
        await Save(Board, new MemberAdded("spring", Ola));
        var stays = await Listen("board/spring/members", Kari);
        var joining = await Connect(Ola);

        var join = Task.Run(async () =>
        {
            while (true)
                await joining.Join("board/spring/members", 0);
        });
        var removal = await Save(Board, new MemberRemoved("spring", Ola));
        await Write("spring", "after", membersOnly: true);
        await stays.Until(one => one.Applied.Count == 1);
        await Assert.ThrowsAsync<HubException>(() => join);

        Assert.DoesNotContain(joining.Events, one => one.Sequence > removal);
    }

    [Fact]
    public async Task A_channel_that_closes_drops_all_its_listeners()
    {
        var client = await Connect(Ola);
        await client.Join("board/spring", 0);

        await Save(Board, new BoardClosed("spring"));

        await client.Until(one => one.Events.Count == 1);
        Assert.Equal("gone", client.Events[0].Type);
        await Assert.ThrowsAsync<HubException>(() => client.Join("board/spring", 0));
    }

    [Fact]
    public async Task A_narrowed_thing_is_gone_for_the_open_channel_also_in_a_replay_with_the_same_numbers()
    {
        await Save(Board, new MemberAdded("spring", Kari));
        var open = await Listen("board/spring", Ola);
        var members = await Listen("board/spring/members", Kari);
        var (note, written) = await Write("spring", "secret later");
        await open.Until(one => one.Applied.Count == 1);

        var narrowed = await Save(note, new NoteNarrowed());
        await open.Until(one => one.Applied.Count == 2);
        await members.Until(one => one.Applied.Count == 1);
        var replayed = await Listen("board/spring", Ola);

        Assert.Equal("note", members.Applied[0].Type);
        Assert.Equal(
            (narrowed, written, "gone"),
            (open.Applied[1].Sequence, open.Applied[1].Previous, open.Applied[1].Type)
        );
        Assert.Equal($$"""{"type":"note","uuid":"{{note}}"}""", TwoPaths.Canonical(open.Applied[1].Data));
        Assert.Equal(
            [(written, 0, "gone"), (narrowed, written, "gone")],
            replayed.Applied.Select(one => (one.Sequence, one.Previous, one.Type))
        );
        Assert.DoesNotContain("secret", string.Join("", replayed.Applied), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_that_no_event_tells_of_are_asked_again_on_every_node()
    {
        await Save(Board, new MemberAdded("spring", Ola));
        var other = await StartNode();
        var here = await Connect(Ola);
        var there = await Connect(Ola, node: other);
        await here.Join("board/spring/members", 0);
        await there.Join("board/spring/members", 0);

        await Execute("delete from hub_read.board_members");
        Node.Signals.RightsChanged(Ola);

        await here.Until(one => one.Events.Count == 1);
        await there.Until(one => one.Events.Count == 1);
        Assert.Equal("gone", here.Events[0].Type);
        Assert.Equal("gone", there.Events[0].Type);
    }

    [Fact]
    public async Task Who_keeps_the_right_misses_nothing_while_it_is_asked_again()
    {
        await Save(Board, new MemberAdded("spring", Ola));
        var page = await Listen("board/spring/members", Ola);

        for (var count = 0; count < 10; count++)
        {
            Node.Signals.RightsChanged(Ola);
            await Write("spring", $"{count}", membersOnly: true);
        }

        await page.Until(one => one.Applied.Count == 10);
        Assert.Equal(10, page.Applied.Select(one => one.Sequence).Distinct().Count());
    }

    // The answer to a join takes its time, and meanwhile the rights of who joins are asked about again.
    [Fact]
    public async Task Who_joins_while_their_rights_are_asked_again_hears_what_comes_after()
    {
        await Save(Board, new MemberAdded("spring", Ola));
        await Write("spring", "before", membersOnly: true);
        var client = await Connect(Ola);
        await using var notes = await Lock("hub_read.notes");
        var join = client.Join("board/spring/members", 0);
        await UntilSomebodyWaitsFor("hub_read.notes");
        await using var members = await Lock("hub_read.board_members");
        Node.Signals.RightsChanged(Ola);
        await UntilSomebodyWaitsFor("hub_read.board_members");

        await notes.CloseAsync();
        Assert.Single((await join).Events);
        await members.CloseAsync();
        await Write("spring", "after", membersOnly: true);

        await client.Until(one => one.Events.Count == 1);
    }

    private async Task<NpgsqlConnection> Lock(string table)
    {
        var connection = new NpgsqlConnection(Database.OwnerConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"begin; lock table {table} in access exclusive mode", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task UntilSomebodyWaitsFor(string table)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var database = NpgsqlDataSource.Create(Database.OwnerConnectionString);
        await using var command = database.CreateCommand(
            "select exists (select from pg_locks where relation = $1::text::regclass and not granted)"
        );
        command.Parameters.AddWithValue(table);
        while (await command.ExecuteScalarAsync(deadline.Token) is not true) { }
    }
}
