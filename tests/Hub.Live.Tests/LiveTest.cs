using Hub.EventStore;
using Hub.Live.Tests.Board;
using Hub.Testing.Live;
using Hub.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Live.Tests;

/// <summary>A database and a node of their own for each test, and the words that tests are written in.</summary>
public abstract class LiveTest : IAsyncLifetime
{
    protected static readonly Guid Kari = Guid.Parse("0197a000-0000-7000-8000-000000000001");
    protected static readonly Guid Ola = Guid.Parse("0197a000-0000-7000-8000-000000000002");

    private readonly List<IAsyncDisposable> opened = [];

    protected TestDatabase Database { get; private set; } = null!;

    protected LiveNode Node { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.Create("live", Build);
        Node = await StartNode();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(opened))
            await one.DisposeAsync();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual void Configure(LiveOptions options) { }

    protected virtual void Configure(IServiceCollection services) { }

    protected async Task<LiveNode> StartNode()
    {
        var node = await LiveNode.Start(Database.ConnectionString, Configure, Configure);
        opened.Add(node);
        return node;
    }

    protected Task<LiveClient> Connect(Guid person, string name = "Kari", LiveNode? node = null) =>
        Connect($"{person}:{name}", node);

    protected async Task<LiveClient> Connect(string? bearer, LiveNode? node = null)
    {
        var client = await LiveClient.Connect((node ?? Node).Live, bearer);
        opened.Add(client);
        return client;
    }

    /// <summary>A client that listens to the board and has nothing yet.</summary>
    protected async Task<Listening> Listen(string channel, Guid person, long after = 0, LiveNode? node = null) =>
        await new Listening(await Connect(person, node: node), channel, after).Join();

    /// <summary>Saves the event; answers its sequence.</summary>
    protected async Task<long> Save(Guid stream, Event fact, LiveNode? node = null) =>
        (
            await (node ?? Node).Store.Append(
                [new StreamWrite(stream, ExpectedVersion.Any, [fact])],
                new CommandContext(Kari, "test", Guid.NewGuid(), "")
            )
        ).Sequence;

    protected async Task<(Guid Note, long Sequence)> Write(
        string board,
        string title,
        bool membersOnly = false,
        LiveNode? node = null
    )
    {
        var note = Guid.NewGuid();
        return (note, await Save(note, new NoteWritten(board, title, membersOnly), node));
    }

    protected async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(Database.OwnerConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    internal static async Task Build(string owner)
    {
        await EventStoreSchema.Create(owner, new EventStoreOptions());
        await using var database = NpgsqlDataSource.Create(owner);
        await using var command = database.CreateCommand(LiveSchema.Sql() + BoardProjection.Schema);
        await command.ExecuteNonQueryAsync();
    }
}
