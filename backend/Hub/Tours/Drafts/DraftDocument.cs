using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.EventStore;
using Hub.Tours.Tours;

namespace Hub.Tours.Drafts;

/// <summary>Published content as a draft's document: what <c>publishTour</c> takes, as its clients spell it.</summary>
internal static class DraftDocument
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static string Write(TourContent tour, IReadOnlyDictionary<Guid, string> presenters) =>
        JsonSerializer.Serialize(
            new TourContentInput(
                tour.Title.Markdown,
                tour.Organiser,
                tour.Networks,
                [.. tour.Stops.Select(stop => ToInput(stop, presenters))],
                tour.Description?.Kept(),
                tour.Kind,
                tour.Programme,
                tour.FocusAreas,
                tour.Themes,
                tour.Hosts
            ),
            Options
        );

    /// <summary>The same tour anew: other ids, and the days as far from each other as they were.</summary>
    public static TourContent Copy(this TourContent tour, Guid id, IReadOnlyList<string> networks, DateOnly? firstDate)
    {
        var first = tour.Stops.Min(stop => stop.Time.Date);
        var days = firstDate is { } wanted && first is { } was ? wanted.DayNumber - was.DayNumber : 0;
        return tour with
        {
            Networks = networks,
            Hosts = [],
            Stated = null,
            Stops =
            [
                .. tour.Stops.Select(stop =>
                    stop with
                    {
                        Id = Anew(stop.Id),
                        Time = stop.Time with
                        {
                            Date = Shift(stop.Time.Date),
                            LastDate = Shift(stop.Time.LastDate),
                            YearInferred = false,
                        },
                        RegisterBy = Shift(stop.RegisterBy),
                        OnlineLink = null,
                        Programme = [.. stop.Programme.Select(item => item with { Id = Anew(item.Id) })],
                    }
                ),
            ],
        };

        DateOnly? Shift(DateOnly? day) => day?.AddDays(days);
        Guid Anew(Guid old) => StreamId.FromKey(id, $"copy of {old:D}").Value;
    }

    private static StopContentInput ToInput(StopContent stop, IReadOnlyDictionary<Guid, string> presenters) =>
        new(
            stop.Id,
            stop.Kind,
            stop.Title?.Kept(),
            stop.Description?.Kept(),
            stop.Time.Date,
            stop.Time.LastDate,
            stop.Time.Month,
            stop.Time.Starts,
            stop.Time.Ends,
            stop.Time.Zone,
            stop.Place,
            stop.Venue,
            stop.Attendance,
            stop.OnlineLink,
            stop.OnlineLinkFor,
            stop.Capacity,
            stop.RegisterBy,
            stop.RegisterByTime,
            stop.HostMunicipality,
            [
                .. stop.Programme.Select(item => new ProgrammeItemInput(
                    item.Id,
                    item.Title.Markdown,
                    item.Description?.Kept(),
                    item.Starts,
                    item.Ends,
                    [
                        .. item
                            .Presenters.Where(presenter => presenters.ContainsKey(presenter.Id))
                            .Select(presenter => new PresenterInput(presenters[presenter.Id], presenter.Role)),
                    ]
                )),
            ]
        );
}
