using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Tours.Tours;

/// <summary>Content as organisers send it, and as it is stored: words get their author, presenters an id.</summary>
internal static class TourContentMapping
{
    public static IReadOnlyList<string> PresenterNames(this TourContentInput tour) =>
        [
            .. tour
                .Stops.SelectMany(stop => stop.Programme ?? [])
                .SelectMany(item => item.Presenters ?? [])
                .Select(presenter => presenter.Name.Trim()),
        ];

    public static TourContent ToContent(this TourContentInput input, Guid tour, Guid author, Language language) =>
        new Mapping(tour, author, language).Content(input);

    /// <summary>
    /// The same words keep the author that they had: who moves a stop did not write what others wrote, and what is
    /// erased goes by who wrote it.
    /// </summary>
    public static TourContent KeepAuthorsOf(this TourContent now, TourContent before)
    {
        var known = Words(before).ToLookup(text => (text.Language, text.Markdown));
        return now with
        {
            Title = Known(now.Title),
            Description = now.Description is { } description ? Known(description) : null,
            Stated = before.Stated,
            Stops =
            [
                .. now.Stops.Select(stop =>
                    stop with
                    {
                        Title = stop.Title is { } title ? Known(title) : null,
                        Description = stop.Description is { } text ? Known(text) : null,
                        // That a year is our conclusion holds until somebody gives another day.
                        Time = stop.Time with
                        {
                            YearInferred = before.Stops.Any(was =>
                                was.Id == stop.Id && was.Time.YearInferred && was.Time.Date == stop.Time.Date
                            ),
                        },
                        Programme =
                        [
                            .. stop.Programme.Select(item =>
                                item with
                                {
                                    Title = Known(item.Title),
                                    Description = item.Description is { } words ? Known(words) : null,
                                }
                            ),
                        ],
                    }
                ),
            ],
        };

        Text Known(Text text) => known[(text.Language, text.Markdown)].FirstOrDefault() ?? text;
    }

    private static IEnumerable<Text> Words(TourContent tour) =>
        new[] { tour.Title, tour.Description }
            .Concat(tour.Stops.SelectMany(stop => new[] { stop.Title, stop.Description }))
            .Concat(
                tour.Stops.SelectMany(stop => stop.Programme).SelectMany(item => new[] { item.Title, item.Description })
            )
            .OfType<Text>();

    private sealed class Mapping(Guid tour, Guid author, Language language)
    {
        public TourContent Content(TourContentInput input) =>
            new(
                Words(input.Title.Trim()),
                Optional(input.Description),
                input.Kind,
                input.Organiser.Trim(),
                input.Programme,
                [.. input.Networks.Distinct()],
                [.. (input.FocusAreas ?? []).Distinct()],
                [.. (input.Themes ?? []).Select(theme => theme.Trim())],
                [.. (input.Hosts ?? []).Distinct()],
                null,
                [.. input.Stops.Select(Stop)]
            );

        private StopContent Stop(StopContentInput stop) =>
            new(
                stop.Id,
                stop.Kind,
                Optional(stop.Title?.Trim()),
                Optional(stop.Description),
                new StopTime(
                    stop.Date,
                    stop.LastDate,
                    stop.Month,
                    false,
                    stop.Starts,
                    stop.Ends,
                    stop.TimeZone ?? Norway.Zone
                ),
                stop.Place?.Trim(),
                stop.Venue?.Trim(),
                stop.Attendance,
                stop.OnlineLink,
                stop.OnlineLinkFor ?? LinkAudience.Participants,
                stop.Capacity,
                stop.RegisterBy,
                stop.RegisterByTime,
                stop.HostMunicipality,
                [.. (stop.Programme ?? []).Select(Item)]
            );

        private ProgrammeItemContent Item(ProgrammeItemInput item) =>
            new(
                item.Id,
                item.Starts,
                item.Ends,
                Words(item.Title.Trim()),
                Optional(item.Description),
                [
                    .. (item.Presenters ?? []).Select(presenter => new PresenterContent(
                        PresenterList.IdOf(tour, presenter.Name),
                        presenter.Role?.Trim()
                    )),
                ]
            );

        private Text Words(string text) => new(author, language, text);

        private Text? Optional(string? text) => text is null ? null : Words(text);
    }
}
