using System.Collections.Frozen;
using Hub.Networks.Areas;
using Hub.Offers.Slots;
using Hub.Shared.Access;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Offers;

/// <summary>Many want the same at once.</summary>
public sealed class SlotRaceTests
{
    [Fact]
    public async Task Of_fifty_who_book_one_slot_at_once_one_has_it_and_the_others_are_told_what_to_do()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var slot = await anne.OpenSlot("50");
        var numbers = Municipalities(hub);
        Assert.True(numbers.Length >= 25);
        // Two of each municipality, so that a colleague is among those who come second.
        var contenders = Enumerable.Range(0, 50).Select(i => MainContact(numbers[i / 2])).ToArray();
        using var gate = new Barrier(contenders.Length + 1);

        var bookings = contenders
            .Select(contender =>
                Task.Factory.StartNew(
                        async () =>
                        {
                            gate.SignalAndWait();
                            return await Book(hub, contender, slot);
                        },
                        TaskCreationOptions.LongRunning
                    )
                    .Unwrap()
            )
            .ToArray();
        gate.SignalAndWait();
        var answers = await Task.WhenAll(bookings);

        var winner = Assert.Single(answers, answer => answer.Errors is null);
        var refusals = answers.Where(answer => answer.Errors is not null).Select(answer => (Refusal)answer.Errors![0]);
        Assert.Equal(
            ["SLOT_IS_YOURS 1", "SLOT_TAKEN 48"],
            refusals.GroupBy(no => no.Code).Select(no => $"{no.Key} {no.Count()}").Order()
        );
        Assert.All(refusals, no => Assert.Matches("Choose another|Change that booking", no.Message));
        var shown = await anne.Slot(slot);
        Assert.Equal(winner.Booking!.Uuid, shown.GetProperty("booking").GetProperty("uuid").GetGuid());
    }

    [Fact]
    public async Task Two_of_one_municipality_who_book_two_slots_of_the_same_hour_at_once_have_one()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var number = Municipalities(hub)[^1];
        for (var round = 0; round < 10; round++)
        {
            var when = Slots.NextTime();
            var slots = new[] { await anne.OpenSlot("50", when), await anne.OpenSlot("50", when) };
            var answers = await Task.WhenAll(
                slots.Select(slot => Task.Run(() => Book(hub, MainContact(number), slot)))
            );
            Assert.Single(answers, answer => answer.Errors is null);
            var refusal = (Refusal)answers.Single(answer => answer.Errors is not null).Errors![0];
            Assert.Equal("MUNICIPALITY_IS_BUSY", refusal.Code);
        }
    }

    private static string[] Municipalities(TestHub hub)
    {
        using var scope = hub.Services.CreateScope();
        return
        [
            .. scope
                .ServiceProvider.GetRequiredService<AreaMap>()
                .MunicipalitiesOf("50")
                .Select(municipality => municipality.Number),
        ];
    }

    private static async Task<BookingPayload> Book(TestHub hub, Actor actor, Guid slot)
    {
        await using var scope = hub.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentActor>().Actor = actor;
        return await BookSlot.Run(
            new(Guid.NewGuid(), slot, "Hjelp"),
            actor,
            services.GetRequiredService<Commands>(),
            services.GetRequiredService<SlotList>(),
            services.GetRequiredService<BookingCommands>(),
            CancellationToken.None
        );
    }

    private static Actor MainContact(string municipality)
    {
        var networks = FrozenSet.Create("50");
        var office = new OfficeHeld(
            Guid.NewGuid(),
            OfficeKind.MainContact,
            municipality,
            null,
            null,
            networks,
            new DateOnly(2026, 1, 1),
            null
        );
        return new Actor(Guid.NewGuid(), "nb", [office], networks);
    }
}
