using Hub.EventStore;
using Hub.Offers.Slots;
using Hub.Shared.Commands;
using Hub.Shared.Time;

namespace Hub.Sample;

/// <summary>Times for guidance to book, of a network's facilitator; one is booked already.</summary>
public sealed class SampleSlots(IEventStore store, SampleActors actors)
{
    internal async Task Load(IReadOnlyList<SampleSlot> slots, DateTimeOffset start, CancellationToken cancellation)
    {
        foreach (var slot in slots)
        {
            var opened = Open(slot, start);
            var actor = actors.Of(slot.By);
            await store.Decide<SlotState>(
                opened.Id,
                state => OpenSlot.Decide(state, opened, actor, start),
                Context(slot.Key, actor, actor.HatsIn(slot.Network)[0]),
                cancellation
            );
            if (slot.BookedBy is { } user && slot.Wish is { } wish)
                await Book(opened.Id, slot, actors.Of(user), wish, start, cancellation);
        }
    }

    private static OpenSlotInput Open(SampleSlot slot, DateTimeOffset start) =>
        new(
            SampleContent.IdOf(slot.Key),
            slot.Network,
            SampleTours.WorkingDay(Norway.DayOf(start).AddDays(slot.In)),
            slot.Starts,
            slot.Minutes,
            Place: slot.Place,
            OnlineLink: slot.OnlineLink,
            Note: slot.Note
        );

    private async Task Book(
        Guid slot,
        SampleSlot sample,
        Actor actor,
        string wish,
        DateTimeOffset start,
        CancellationToken cancellation
    )
    {
        var input = new BookSlotInput(SampleContent.IdOf($"{sample.Key}-booking"), slot, wish);
        var hat = actor.HatsIn(sample.Network)[0];
        var times = MunicipalityTimes.StreamOf(hat.Municipality!);
        await store.Decide(
            [slot, times],
            states =>
                BookSlot.Decide(
                    states.Of<SlotState>(slot),
                    states.Of<MunicipalityTimes>(times),
                    input,
                    actor,
                    hat,
                    [],
                    start
                ),
            Context($"{sample.Key}-booking", actor, hat),
            cancellation
        );
    }

    private static CommandContext Context(string key, Actor actor, Hat hat) =>
        new(actor.PersonId!.Value, "Sample", SampleContent.IdOf($"command:{key}"), "sample")
        {
            ActingFor = hat.Key,
            Client = SampleClient.Name,
        };
}
