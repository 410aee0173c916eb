using Hub.EventStore.Tests.Sample;
using Hub.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.EventStore.Tests;

public sealed record SlotBooked(Guid By) : Event;

public sealed record Slot(Guid? BookedBy) : IState<Slot>
{
    public static Slot Initial { get; } = new((Guid?)null);

    public Slot Evolve(Event recorded) => recorded is SlotBooked booked ? new(booked.By) : this;

    public static Decision Book(Slot slot, Guid person) =>
        slot.BookedBy is null ? new SlotBooked(person)
        : slot.BookedBy == person ? new AlreadyDone()
        : Decision.Refuse("SLOT_TAKEN");
}

[PersonalText(nameof(AuthorId), nameof(Words))]
public sealed record Remark(Guid AuthorId, string Words);

public sealed record RemarkMade(Remark Remark) : Event;

/// <summary>The code of the library's README.</summary>
public sealed class ReadmeExample(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task The_example_books_a_slot_once_and_sees_it_in_the_log()
    {
        var connectionString = fixture.Database.ConnectionString;
        var services = new ServiceCollection();
        services.AddSingleton(NpgsqlDataSource.Create(connectionString));
        services.AddEventStore(options =>
        {
            options.DirectConnectionString = connectionString;
            options.RegisterEvents(typeof(SlotBooked));
        });
        await using var provider = services.BuildServiceProvider();
        var store = provider.GetRequiredService<IEventStore>();
        StreamId slot = Guid.NewGuid();
        var (kari, ola) = (Ask.Kari, Ask.Ola);

        var command = new CommandContext(kari, "BookSlot", CommandId: Guid.CreateVersion7(), InputHash: "slot 3");
        var booked = await store.Decide<Slot>(slot, state => Slot.Book(state, kari), command);
        var refused = await store.Decide<Slot>(slot, state => Slot.Book(state, ola), Ask.New(actor: ola));

        Assert.Equal((Outcome.Saved, kari), (booked.Outcome, booked.State.BookedBy));
        Assert.Equal((Outcome.Refused, "SLOT_TAKEN"), (refused.Outcome, refused.Refusal));
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var cancellationToken = deadline.Token;
        await foreach (var recorded in store.Follow(afterSequence: booked.Sequence - 1, cancellationToken))
        {
            Console.WriteLine($"{recorded.Sequence}: {recorded.Data}");
            Assert.Equal(new SlotBooked(kari), recorded.Data);
            break;
        }
    }

    [Fact]
    public async Task The_example_erases_a_remark()
    {
        var options = new EventStoreOptions();
        options.RegisterEvents(typeof(RemarkMade));
        await using var database = await TestDatabase.CreateEmpty();
        var ownerConnectionString = database.OwnerConnectionString;
        await EventStoreSchema.Create(ownerConnectionString, options);
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var store = new PostgresEventStore(source, options);
        var kari = Ask.Kari;
        await store.Append(
            [Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new RemarkMade(new Remark(kari, "too much")))],
            Ask.New()
        );

        var erasure = new EventStoreErasure(ownerConnectionString, options);
        var erased = await erasure.Erase(kari, askedBy: "data protection officer", reason: "asked for");

        Assert.Equal((1, 0), (erased.Masked, erased.Kept));
        var left = await Until.Seen(store.Read(ReadFrom.All()), 1);
        Assert.Equal(new RemarkMade(new Remark(kari, "")), left[0].Data);
    }

    [Fact]
    public void The_README_holds_this_code()
    {
        var here = File.ReadAllText(Source("tests/Hub.EventStore.Tests/ReadmeExample.cs"));
        var page = File.ReadAllText(Source("backend/Hub.EventStore/README.md"));
        var lines = page.Split("```csharp")
            .Skip(1)
            .SelectMany(block => block[..block.IndexOf("```", StringComparison.Ordinal)].Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .ToArray();

        Assert.True(lines.Length > 20);
        Assert.All(lines, line => Assert.Contains(line, here, StringComparison.Ordinal));
    }

    private static string Source(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Hub.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, path);
    }
}
