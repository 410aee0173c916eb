using Hub.EventStore.Tests.Sample;
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
        var first = await Until.Seen(store.Follow(afterSequence: booked.Sequence - 1), 1);
        Assert.Equal(new SlotBooked(kari), first[0].Data);
    }

    [Fact]
    public void The_README_holds_this_code()
    {
        var here = File.ReadAllText(Source("tests/Hub.EventStore.Tests/ReadmeExample.cs"));
        var page = File.ReadAllText(Source("backend/Hub.EventStore/README.md"));
        var types = here[
            here.IndexOf("public sealed record SlotBooked", StringComparison.Ordinal)..here.IndexOf(
                "/// <summary>The code of",
                StringComparison.Ordinal
            )
        ];

        Assert.Contains(types.Trim(), page, StringComparison.Ordinal);
    }

    private static string Source(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Hub.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, path);
    }
}
