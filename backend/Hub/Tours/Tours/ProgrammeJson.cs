using System.Text.Json;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <summary>A stop's programme as its row keeps it: with HTML, so that reading renders nothing.</summary>
internal static class ProgrammeJson
{
    private sealed record Item(
        Guid Id,
        TimeOnly? Starts,
        TimeOnly? Ends,
        string? Title,
        string Language,
        string? Markdown,
        string? Html,
        IReadOnlyList<PresenterContent> Presenters
    );

    public static string Write(IReadOnlyList<ProgrammeItemContent> programme) =>
        JsonSerializer.Serialize(
            programme.Select(item => new Item(
                item.Id,
                item.Starts,
                item.Ends,
                item.Title.Kept(),
                item.Title.Language.Code(),
                item.Description?.Kept(),
                item.Description?.Html(),
                item.Presenters
            ))
        );

    public static IReadOnlyList<ProgrammeItem> Read(string json) =>
        [
            .. JsonSerializer
                .Deserialize<IReadOnlyList<Item>>(json)!
                .Select(item => new ProgrammeItem(
                    item.Id,
                    item.Starts,
                    item.Ends,
                    item.Title ?? "—",
                    Languages.Parse(item.Language),
                    item.Markdown,
                    item.Html,
                    item.Presenters
                )),
        ];

    /// <summary>Versions are for everybody to read; the link to a meeting room is not.</summary>
    public static TourContent ForEverybody(this TourContent content) =>
        content with
        {
            Hosts = [],
            Stops =
            [
                .. content.Stops.Select(stop =>
                    stop.OnlineLinkFor is LinkAudience.Everybody ? stop : stop with { OnlineLink = null }
                ),
            ],
        };
}
