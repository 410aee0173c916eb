using Hub.Journeys.Indicators;
using Hub.Journeys.Items;

namespace Hub.Journeys.Archive;

/// <summary>What stands in a journey, and what happened in it, as tables.</summary>
internal static class ArchiveTables
{
    public static IEnumerable<IReadOnlyList<object?>> Goals(IReadOnlyList<Item> standing)
    {
        var titles = Titles(standing);
        yield return ["Id", "Under", "Mål", "Innsatsområde", "Vekt", "Prosent", "Hva vi lærte"];
        foreach (var item in standing.Where(item => item.Kind is ItemKind.Goal))
            yield return
            [
                item.Id.ToString("D"),
                Title(titles, item.Fields.Parent),
                item.Fields.Title?.Markdown,
                item.Fields.FocusArea,
                item.Fields.Weight,
                Progress.Of(standing, item.Id),
                item.Fields.Learning?.Markdown,
            ];
    }

    public static IEnumerable<IReadOnlyList<object?>> Measures(IReadOnlyList<Item> standing)
    {
        var titles = Titles(standing);
        yield return
        [
            "Id",
            "Mål",
            "Tiltak",
            "Ansvarlig",
            "Frist",
            "Status",
            "Prosent",
            "Vekt",
            "Budsjett",
            "Saksnummer",
            "Vedtatt",
            "Lenke til vedtaket",
            "Hva vi lærte",
        ];
        foreach (var item in standing.Where(item => item.Kind is ItemKind.Measure))
            yield return
            [
                item.Id.ToString("D"),
                Title(titles, item.Fields.Parent),
                item.Fields.Title?.Markdown,
                item.Fields.Owner?.Markdown,
                item.Fields.DueOn,
                item.Fields.Status,
                item.Fields.Percent,
                item.Fields.Weight,
                item.Fields.Budget,
                item.Fields.CaseNumber,
                item.Fields.DecidedOn,
                item.Fields.DecisionAddress,
                item.Fields.Learning?.Markdown,
            ];
    }

    /// <summary>A line for each value; an indicator without any has one of its own.</summary>
    public static IEnumerable<IReadOnlyList<object?>> Indicators(IReadOnlyList<Item> standing)
    {
        var titles = Titles(standing);
        yield return ["Id", "Gjelder", "Indikator", "Enhet", "Kilde", "Lenke", "Dato", "Verdi", "Mål", "Målet gjelder"];
        foreach (var item in standing.Where(item => item.Kind is ItemKind.Indicator))
        {
            var indicator = Indicator.Of(item, standing);
            foreach (var value in indicator.Values.DefaultIfEmpty(null))
                yield return
                [
                    item.Id.ToString("D"),
                    indicator.AboutUuid is { } about ? Title(titles, about) : "Utfordringsbildet",
                    item.Fields.Title?.Markdown,
                    indicator.Unit,
                    indicator.Source,
                    indicator.SourceAddress?.AbsoluteUri,
                    value?.On,
                    value?.Value,
                    indicator.Target,
                    indicator.TargetOn,
                ];
        }
    }

    public static IEnumerable<IReadOnlyList<object?>> Involved(IReadOnlyList<Item> standing)
    {
        yield return ["Id", "Dato", "Hvem", "Antall", "Hva de sa"];
        foreach (
            var item in standing
                .Where(item => item.Kind is ItemKind.Involvement)
                .OrderBy(item => item.Fields.On)
                .ThenBy(item => item.Id)
        )
            yield return
            [
                item.Id.ToString("D"),
                item.Fields.On,
                item.Fields.Title?.Markdown,
                item.Fields.People,
                item.Fields.Said?.Markdown,
            ];
    }

    /// <summary>
    /// Each comment by its last text, also what is hidden or taken back: it is the municipality's documentation. With the
    /// hat, and never the person.
    /// </summary>
    public static IEnumerable<IReadOnlyList<object?>> Said(
        IReadOnlyList<ArchivedComment> comments,
        IReadOnlyList<ArchivedVersion> versions
    )
    {
        // What was removed had a title, too.
        var titles = versions
            .OrderBy(version => version.From)
            .GroupBy(version => version.Id)
            .ToDictionary(of => of.Key, of => of.Last().Title);
        yield return ["Id", "Gjelder", "Rolle", "Skrevet", "Endret", "Kommentar", "Skjult", "Trukket tilbake"];
        foreach (var comment in comments.GroupBy(text => text.Id).Select(texts => texts.Last()))
            yield return
            [
                comment.Id.ToString("D"),
                Title(titles, comment.About),
                comment.ActingFor,
                comment.WrittenAt,
                comment.EditedAt,
                comment.Markdown,
                comment.HiddenAt,
                comment.WithdrawnAt,
            ];
    }

    public static IEnumerable<IReadOnlyList<object?>> Events(
        IReadOnlyList<ArchivedEvent> history,
        IReadOnlyList<ArchivedVersion> versions,
        IReadOnlyList<ArchivedComment> comments
    )
    {
        var fields = versions.ToDictionary(
            version => (version.Id, version.From),
            version => version.Fields.ToJsonString(ItemFields.Json)
        );
        var texts = comments.ToDictionary(text => (text.Id, text.From), text => text.Markdown);
        yield return ["Nummer", "Tidspunkt", "Id", "Slag", "Hendelse", "Rolle", "Innhold"];
        foreach (var one in history)
            yield return
            [
                one.Sequence,
                one.At,
                one.Item.ToString("D"),
                one.Kind,
                one.What,
                one.ActingFor,
                fields.GetValueOrDefault((one.Item, one.Sequence)) ?? texts.GetValueOrDefault((one.Item, one.Sequence)),
            ];
    }

    private static Dictionary<Guid, string?> Titles(IEnumerable<Item> standing) =>
        standing.ToDictionary(item => item.Id, item => item.Fields.Title?.Markdown);

    private static string? Title(Dictionary<Guid, string?> titles, Guid? id) =>
        id is { } its ? titles.GetValueOrDefault(its) : null;
}
