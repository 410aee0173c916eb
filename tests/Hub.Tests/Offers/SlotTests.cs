using System.Text;
using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Offers;

/// <summary>Two municipalities and two counties book, look and try what is not theirs.</summary>
public sealed class SlotTests
{
    [Fact]
    public async Task Members_see_that_a_time_is_taken_and_only_the_two_who_meet_see_by_whom_and_where()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var arne = await hub.SignIn(People.Arne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var visitor = hub.Visitor();
        var slot = await anne.OpenSlot("50");
        var free = await ola.Slot(slot);
        Assert.True(free.GetProperty("isFree").GetBoolean());
        Assert.True(free.GetProperty("onlineLink").IsNull());
        Assert.Equal("sf-50", free.GetProperty("with").GetProperty("key").GetString());

        var booking = await kari.Book(slot, "Vi står fast");

        foreach (var one in new[] { anne, kari })
        {
            var seen = await one.Slot(slot);
            Assert.Equal("Vi står fast", Wish(seen));
            Assert.Equal("https://mote.example/rom", seen.GetProperty("onlineLink").GetString());
            Assert.False(await IsHidden(one, booking));
        }
        foreach (var member in new[] { ola, arne })
        {
            var seen = await member.Slot(slot);
            Assert.False(seen.GetProperty("isFree").GetBoolean());
            Assert.False(seen.GetProperty("viewerCanBook").GetBoolean());
            Assert.True(seen.GetProperty("booking").IsNull());
            Assert.True(seen.GetProperty("onlineLink").IsNull());
            Assert.True(await IsHidden(member, booking));
        }
        foreach (var other in new[] { ingrid, visitor })
        {
            Assert.True((await other.Slot(slot)).IsNull());
            Assert.Empty(await SlotsOf(other, "50"));
            Assert.True(await IsHidden(other, booking));
        }
        Assert.Contains(slot, await SlotsOf(ola, "50"));
    }

    [Fact]
    public async Task A_municipality_changes_moves_and_cancels_its_booking()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (first, second) = (await anne.OpenSlot("50"), await anne.OpenSlot("50"));
        var booking = await kari.Book(first);

        var changed = await kari.Do("changeBooking", Slots.Booking, new { booking, wish = "Noe mer" });
        Assert.Equal("Noe mer", Wish(changed));
        var moved = await kari.Do("moveBooking", Slots.Booking, new { booking, to = second });
        Assert.Equal(second, SlotOf(moved));
        Assert.True((await kari.Slot(first)).GetProperty("isFree").GetBoolean());
        Assert.Equal("Noe mer", Wish(await anne.Slot(second)));
        var cancelled = await kari.Do("cancelBooking", Slots.Booking, new { booking });
        Assert.False(cancelled.GetProperty("booking").GetProperty("cancelledAt").IsNull());
        Assert.True((await anne.Slot(second)).GetProperty("isFree").GetBoolean());
        Assert.Equal(
            "BOOKING_CANCELLED",
            (await kari.Do("changeBooking", Slots.Booking, new { booking, wish = "Likevel" })).Codes()
        );

        // What was given back can be had again, also by the same municipality.
        await kari.Book(second);
    }

    [Fact]
    public async Task Who_runs_the_network_takes_a_time_away_with_a_reason_that_the_municipality_reads()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        var slot = await anne.OpenSlot("50");
        var booking = await ola.Book(slot);

        Assert.Equal("REASON_REQUIRED", (await anne.Do("closeSlot", "slot { uuid }", new { slot })).Codes());
        var closed = await anne.Do("closeSlot", "slot { isClosed }", new { slot, reason = "Rådgiveren er *syk*" });
        Assert.True(closed.GetProperty("slot").GetProperty("isClosed").GetBoolean());

        var own = (await ola.Data("{ viewer { bookings { uuid cancelledAt reason { markdown } } } }"))
            .GetProperty("viewer")
            .GetProperty("bookings");
        var gone = own.EnumerateArray().Single(one => one.GetProperty("uuid").GetGuid() == booking);
        Assert.Equal("Rådgiveren er *syk*", gone.GetProperty("reason").GetProperty("markdown").GetString());
        Assert.DoesNotContain(slot, await SlotsOf(ola, "50"));
        Assert.Equal("SLOT_CLOSED", (await ola.TryBook(slot)).Codes());
    }

    [Fact]
    public async Task Those_who_run_the_network_and_who_booked_are_told_what_the_other_does_and_nobody_else()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var slot = await anne.OpenSlot("50");
        var booking = await kari.Book(slot, "Hemmelig ønske");
        var told = await Told(anne, booking);
        Assert.Equal(["SLOT_BOOKED"], told.Select(notice => notice.GetProperty("kind").GetString()));
        Assert.DoesNotContain("Hemmelig", told.Single().ToString(), StringComparison.Ordinal);
        await anne.Do("closeSlot", "slot { uuid }", new { slot, reason = "Snø" });
        Assert.Equal(
            ["SLOT_CLOSED"],
            (await Told(kari, booking)).Select(notice => notice.GetProperty("kind").GetString())
        );
        Assert.Empty(await Told(ola, booking));
    }

    [Fact]
    public async Task Who_speaks_for_two_municipalities_says_for_which_and_may_book_for_both()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var eli = await hub.SignIn(People.Eli);
        var when = Slots.NextTime();
        var (one, other) = (await anne.OpenSlot("50", when), await anne.OpenSlot("50", when));

        Assert.Equal("HAT_REQUIRED", (await eli.TryBook(one)).Codes());
        Assert.Equal("HAT_NOT_YOURS", (await eli.TryBook(one, actingFor: "5006")).Codes());
        Assert.Equal("", (await eli.TryBook(one, actingFor: "5052")).Codes());
        Assert.Equal("MUNICIPALITY_IS_BUSY", (await eli.TryBook(other, actingFor: "5052")).Codes());
        Assert.Equal("", (await eli.TryBook(other, actingFor: "5060")).Codes());
    }

    [Fact]
    public async Task Attack_booking_changing_and_cancelling_what_is_not_ones_own()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var arne = await hub.SignIn(People.Arne);
        using var tone = await hub.SignIn(People.Tone);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var visitor = hub.Visitor();
        var slot = await anne.OpenSlot("50");
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.TryBook(slot)).Codes());
        Assert.Equal("SLOT_NOT_FOUND", (await ingrid.TryBook(slot)).Codes());
        Assert.Equal("ONLY_MAIN_CONTACTS_BOOK", (await arne.TryBook(slot)).Codes());
        Assert.Equal("ONLY_MAIN_CONTACTS_BOOK", (await anne.TryBook(slot)).Codes());
        var booking = await kari.Book(slot);
        Assert.Equal("SLOT_TAKEN", (await ola.TryBook(slot)).Codes());
        Assert.Equal("ID_TAKEN", (await ola.TryBook(await anne.OpenSlot("50"), id: booking)).Codes());

        var nothing = await ola.Do("cancelBooking", Slots.Booking, new { booking = Guid.NewGuid() });
        foreach (var other in new[] { ola, arne, tone, ingrid })
        {
            var cancelled = await other.Do("cancelBooking", Slots.Booking, new { booking });
            Assert.Equal(nothing.GetProperty("errors").ToString(), cancelled.GetProperty("errors").ToString());
            Assert.Equal(
                "BOOKING_NOT_FOUND",
                (await other.Do("changeBooking", Slots.Booking, new { booking, wish = "Min" })).Codes()
            );
            Assert.Equal(
                "BOOKING_NOT_FOUND",
                (await other.Do("moveBooking", Slots.Booking, new { booking, to = slot })).Codes()
            );
        }
        Assert.Equal(
            "ONLY_FACILITATORS_OPEN_SLOTS",
            (await kari.Do("closeSlot", "slot { uuid }", new { slot })).Codes()
        );
        Assert.Equal("SLOT_NOT_FOUND", (await tone.Do("closeSlot", "slot { uuid }", new { slot })).Codes());
        Assert.Equal("Hjelp til planen", Wish(await kari.Slot(slot)));
    }

    [Theory]
    [InlineData("javascript:alert(1)", "LINK_NOT_ALLOWED")]
    [InlineData("http://mote.example/", "LINK_NOT_ALLOWED")]
    [InlineData("/trad/x", "LINK_NOT_ALLOWED")]
    [InlineData("", "PLACE_OR_LINK_REQUIRED")]
    public async Task Attack_a_link_that_is_no_meeting(string link, string code)
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (date, starts) = Slots.NextTime();
        var opened = await anne.Do(
            "openSlot",
            "slot { uuid }",
            new
            {
                id = Guid.NewGuid(),
                network = "50",
                date,
                starts,
                minutes = 30,
                onlineLink = link,
            }
        );
        Assert.Equal(code, opened.Codes());
    }

    private static async Task<Guid[]> SlotsOf(HttpClient client, string network) =>
        [
            .. (await client.Data($"{{ network(key: \"{network}\") {{ slots {{ uuid }} }} }}"))
                .GetProperty("network")
                .GetProperty("slots")
                .EnumerateArray()
                .Select(slot => slot.GetProperty("uuid").GetGuid()),
        ];

    private static async Task<JsonElement[]> Told(HttpClient client, Guid booking) =>
        [
            .. (await client.Data("{ viewer { notices(first: 50) { nodes { kind about headline text address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice =>
                    notice.GetProperty("about").GetString()
                    == Convert.ToBase64String(Encoding.UTF8.GetBytes($"Booking:{booking}"))
                ),
        ];

    private static async Task<bool> IsHidden(HttpClient client, Guid booking) =>
        (await client.Data($"{{ node(id: \"Booking:{booking}\") {{ id }} }}")).GetProperty("node").IsNull();

    private static string? Wish(JsonElement holder) =>
        holder.GetProperty("booking").GetProperty("wish").GetProperty("markdown").GetString();

    private static Guid SlotOf(JsonElement payload) =>
        payload.GetProperty("booking").GetProperty("slot").GetProperty("uuid").GetGuid();
}
