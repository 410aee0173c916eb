using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Tours.Tours;

/// <summary>What can be said of a tour's content alone. The first thing that does not fit is told, with its place.</summary>
public sealed class TourContentCheck(AreaMap areas, ProgrammeCatalogue programmes)
{
    public const int MostStops = 60;
    public const int MostItems = 60;
    public const int MostOthers = 20;

    public ContentInvalid? Check(TourContentInput tour) =>
        Title("title", tour.Title)
        ?? Title("organiser", tour.Organiser)
        ?? Markdown("description", tour.Description)
        ?? Known("kind", tour.Kind, programmes.MeetingKind, "There is no such kind of meeting.")
        ?? Known("programme", tour.Programme, programmes.Programme, "There is no such programme.")
        ?? Wrong("networks", tour.Networks.Count == 0, "A tour belongs to a network.")
        ?? Keys("networks", tour.Networks, areas.Network, "There is no such network.")
        ?? Keys("focusAreas", tour.FocusAreas, programmes.FocusArea, "There is no such focus area.")
        ?? Wrong("themes", tour.Themes is { Count: > MostOthers }, $"At most {MostOthers} themes.")
        ?? First(tour.Themes ?? [], (theme, i) => Title($"themes[{i}]", theme))
        ?? Wrong("hosts", tour.Hosts is { Count: > MostOthers }, $"At most {MostOthers} hosts.")
        // Nobody's id: in a query it is who is not signed in.
        ?? Wrong("hosts", tour.Hosts?.Contains(Guid.Empty) is true, "A host is a person.")
        ?? Wrong("stops", tour.Stops.Count == 0, "A tour has a stop.")
        ?? Wrong("stops", tour.Stops.Count > MostStops, $"At most {MostStops} stops.")
        ?? Wrong("stops", !AreDistinct(tour.Stops.Select(stop => stop.Id)), "Two stops have one id.")
        ?? First(tour.Stops, (stop, i) => Stop($"stops[{i}]", stop));

    private ContentInvalid? Stop(string at, StopContentInput stop) =>
        Title($"{at}.title", stop.Title)
        ?? Markdown($"{at}.description", stop.Description)
        ?? Known($"{at}.kind", stop.Kind, programmes.MeetingKind, "There is no such kind of meeting.")
        ?? Time(at, stop)
        ?? Title($"{at}.place", stop.Place)
        ?? Title($"{at}.venue", stop.Venue)
        ?? Link($"{at}.onlineLink", stop.OnlineLink)
        ?? Wrong($"{at}.capacity", stop.Capacity is < 1 or > 100_000, "Give a number from 1 to 100,000.")
        ?? Wrong(
            $"{at}.registerBy",
            stop.RegisterBy > (stop.LastDate ?? stop.Date),
            "Registration closes after the stop."
        )
        ?? Wrong($"{at}.registerByTime", stop is { RegisterBy: null, RegisterByTime: not null }, "Give the day, too.")
        ?? Known($"{at}.hostMunicipality", stop.HostMunicipality, areas.Municipality, "There is no such municipality.")
        ?? Wrong($"{at}.programme", stop.Programme is { Count: > MostItems }, $"At most {MostItems} parts.")
        ?? Wrong(
            $"{at}.programme",
            !AreDistinct((stop.Programme ?? []).Select(item => item.Id)),
            "Two parts have one id."
        )
        ?? First(stop.Programme ?? [], (item, i) => Item($"{at}.programme[{i}]", item));

    private static ContentInvalid? Time(string at, StopContentInput stop) =>
        Wrong($"{at}.date", stop is { Date: null, Month: null }, "Give a day, or a month.")
        ?? Wrong($"{at}.month", stop is { Date: not null, Month: not null }, "Give a day or a month, not both.")
        ?? Wrong($"{at}.month", stop.Month is { } month && !StopInstants.IsMonth(month), "Write the month as 2027-02.")
        ?? Wrong(
            $"{at}.lastDate",
            stop.LastDate is not null && !(stop.LastDate > stop.Date),
            "It ends before it begins."
        )
        ?? Wrong($"{at}.starts", stop is { Date: null, Starts: not null }, "A time needs its day.")
        ?? Wrong($"{at}.ends", stop is { Starts: null, Ends: not null }, "Give the time at which it begins, too.")
        ?? Wrong($"{at}.ends", stop.LastDate is null && stop.Ends <= stop.Starts, "It ends before it begins.")
        ?? Wrong($"{at}.timeZone", stop.TimeZone is { } zone && !LocalTimes.IsZone(zone), "There is no such time zone.")
        ?? Wrong($"{at}.date", stop.Date is { Year: < 1990 or > 2200 }, "Is the year right?");

    private static ContentInvalid? Item(string at, ProgrammeItemInput item) =>
        Title($"{at}.title", item.Title)
        ?? Markdown($"{at}.description", item.Description)
        ?? Wrong($"{at}.ends", item is { Starts: null, Ends: not null }, "Give the time at which it begins, too.")
        ?? Wrong($"{at}.ends", item.Ends <= item.Starts, "It ends before it begins.")
        ?? Wrong($"{at}.presenters", item.Presenters is { Count: > MostOthers }, $"At most {MostOthers} presenters.")
        ?? First(
            item.Presenters ?? [],
            (presenter, i) =>
                Title($"{at}.presenters[{i}].name", presenter.Name)
                ?? Title($"{at}.presenters[{i}].role", presenter.Role)
        );

    /// <summary>A line of plain text; null is none, where none is needed.</summary>
    internal static ContentInvalid? Title(string at, string? text) =>
        text is not null && TextLimits.CheckTitle(text) is { } wrong ? new ContentInvalid(at, wrong.Message) : null;

    private static ContentInvalid? Markdown(string at, string? text) =>
        text is not null && TextLimits.CheckBody(text, TextLimits.Post) is { } wrong
            ? new ContentInvalid(at, wrong.Message)
            : null;

    /// <summary>What people press in a hurry leads to a meeting room and nowhere else: no script, no plain http.</summary>
    internal static ContentInvalid? Link(string at, string? address) =>
        Wrong(
            at,
            address is not null
                && !(
                    address.Length <= 2_000
                    && Uri.TryCreate(address, UriKind.Absolute, out var link)
                    && link.Scheme == Uri.UriSchemeHttps
                ),
            "Give an address that begins with https://."
        );

    private static ContentInvalid? Known<T>(string at, string? key, Func<string, T?> find, string reason)
        where T : class => Wrong(at, key is not null && find(key) is null, reason);

    private static ContentInvalid? Keys<T>(string at, IReadOnlyList<string>? keys, Func<string, T?> find, string reason)
        where T : class =>
        Wrong(at, keys is { Count: > MostOthers }, $"At most {MostOthers}.")
        ?? First(keys ?? [], (key, i) => Known($"{at}[{i}]", key, find, reason));

    private static ContentInvalid? First<T>(IReadOnlyList<T> all, Func<T, int, ContentInvalid?> check) =>
        all.Select(check).FirstOrDefault(wrong => wrong is not null);

    private static ContentInvalid? Wrong(string at, bool isWrong, string reason) =>
        isWrong ? new ContentInvalid(at, reason) : null;

    private static bool AreDistinct(IEnumerable<Guid> ids)
    {
        var all = ids.ToArray();
        return all.Distinct().Count() == all.Length;
    }
}
