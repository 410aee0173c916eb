using System.Text.Json;

namespace Hub.Tests.Offers;

/// <summary>What tests of slots say to the API.</summary>
internal static class Slots
{
    public const string Booking =
        "booking { uuid wish { markdown } municipality { number } author { name } cancelledAt reason { markdown } slot { uuid } }";

    private static int next;

    /// <summary>A time of its own, so that tests on one hub do not overlap: an hour each, some weeks ahead, after those of the samples.</summary>
    public static (string Date, string Starts) NextTime()
    {
        var number = Interlocked.Increment(ref next);
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(60 + (number / 20));
        return (day.ToString("O", null), new TimeOnly(number % 20 + 3, 0).ToString("HH:mm", null));
    }

    public static async Task<Guid> OpenSlot(
        this HttpClient client,
        string network,
        (string Date, string Starts)? when = null,
        string? note = null,
        string link = "https://mote.example/rom"
    )
    {
        var id = Guid.NewGuid();
        var (date, starts) = when ?? NextTime();
        var payload = await client.Do(
            "openSlot",
            "slot { uuid }",
            new
            {
                id,
                network,
                date,
                starts,
                minutes = 45,
                onlineLink = link,
                note,
            }
        );
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    public static Task<JsonElement> TryBook(
        this HttpClient client,
        Guid slot,
        string wish = "Hjelp til planen",
        string? actingFor = null,
        Guid? id = null
    ) =>
        client.Do(
            "bookSlot",
            Booking,
            new
            {
                id = id ?? Guid.NewGuid(),
                slot,
                wish,
                actingFor,
            }
        );

    public static async Task<Guid> Book(this HttpClient client, Guid slot, string wish = "Hjelp til planen")
    {
        var payload = await client.TryBook(slot, wish);
        return payload.Codes() is ""
            ? payload.GetProperty("booking").GetProperty("uuid").GetGuid()
            : throw new InvalidOperationException(payload.ToString());
    }

    public static async Task<JsonElement> Slot(this HttpClient client, Guid slot) =>
        (
            await client.Data(
                $"{{ slot(id: \"{slot}\") {{ isFree isClosed place onlineLink viewerCanBook viewerCanManage startsAt with {{ key }} booking {{ uuid wish {{ markdown }} author {{ name }} }} }} }}"
            )
        ).GetProperty("slot");
}
