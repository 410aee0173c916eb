using System.Text.Json;
using Hub.Shared.Time;

namespace Hub.Tests.Tours.Agenda;

/// <summary>What tests of agendas say to the API.</summary>
internal static class Agendas
{
    public static string Day(int daysFromNow) =>
        Norway.Today(TimeProvider.System).AddDays(daysFromNow).ToString("O", null);

    /// <summary>A network meeting of network 50.</summary>
    public static Task<(Guid Tour, Guid Stop)> PublishMeeting(
        this HttpClient anne,
        string title,
        int daysFromNow = 0
    ) => anne.PublishTour("50", title, new { kind = "network-meeting", date = Day(daysFromNow) });

    public static async Task<Guid> AddPoint(this HttpClient client, Guid stop, string title, string? note = null)
    {
        var id = Guid.NewGuid();
        var payload = await client.TryAdd(stop, title, note, id);
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    public static Task<JsonElement> TryAdd(
        this HttpClient client,
        Guid stop,
        string title,
        string? note = null,
        Guid? id = null
    ) =>
        client.Do(
            "addAgendaPoint",
            "point { uuid title }",
            new
            {
                id = id ?? Guid.NewGuid(),
                stop,
                title,
                note,
                minutes = 15,
            }
        );

    /// <summary>The next one, as the API's answer says.</summary>
    public static Task<JsonElement> TryPlan(this HttpClient client, Guid stop, int daysFromNow, Guid? id = null) =>
        client.Do(
            "planNextMeeting",
            "stop { uuid label date registerBy kind { key } programme { uuid title } tour { version versions { line } stops { date } } }",
            new
            {
                stop,
                id = id ?? Guid.NewGuid(),
                date = Day(daysFromNow),
            }
        );

    /// <summary>The titles on a meeting's agenda; with its outcome what is closed, and marked what was carried over.</summary>
    public static async Task<string[]> Agenda(this HttpClient client, Guid stop) =>
        [
            .. (
                await client.Data(
                    $"{{ stop(id: \"{stop}\") {{ agenda {{ title outcome closedAt stop {{ uuid }} }} }} }}"
                )
            )
                .GetProperty("stop")
                .GetProperty("agenda")
                .EnumerateArray()
                .Select(point =>
                    (point.GetProperty("stop").GetProperty("uuid").GetGuid() == stop ? "" : "> ")
                    + point.GetProperty("title").GetString()
                    + (point.GetProperty("closedAt").IsNull() ? "" : $" = {point.GetProperty("outcome").GetString()}")
                ),
        ];
}
