using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Journeys.Comments;
using Hub.Journeys.Goals;
using Hub.Journeys.Indicators;
using Hub.Journeys.Involvements;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Commands;
using Hub.Shared.Files;
using Hub.Shared.Links;
using Hub.Shared.Reference;
using Hub.Shared.Refusals;
using Hub.Shared.Tables;
using Npgsql;

namespace Hub.Journeys.Archive;

/// <summary>
/// A municipality's journey for its archive (arkivlova): what stands in it, every version of it, what happened and with
/// which hat, and what measures and goals came of, in open formats. Offices stand there, and never a person; what was
/// erased stays erased.
/// </summary>
public sealed class JourneyArchive(
    NpgsqlDataSource database,
    JourneyList journeys,
    ItemList items,
    LinkList links,
    CommentList comments,
    Files files,
    CurrentReference reference,
    TimeProvider time
)
{
    public const string ContentType = "application/zip";

    private static readonly JsonSerializerOptions Json = new(ItemFields.Json) { WriteIndented = true };

    /// <summary>The zip, for who writes in the journey; else why not.</summary>
    public async Task<(byte[]? Package, Refusal? Refusal)> Make(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await journeys.Find(id, actor, cancellation) is not { } journey)
            return (null, new JourneyNotFound());
        if (!actor.MayWriteJourneyOf(journey.MunicipalityNumber))
            return (null, new NotYourMunicipality());
        var municipality = reference.Current.Part<AreaMap>().Municipality(journey.MunicipalityNumber);
        var programme = reference.Current.Part<ProgrammeCatalogue>().Programme(journey.ProgrammeKey);
        var owner = municipality?.Label ?? journey.MunicipalityNumber;
        var standing = (await items.Of([id], null, cancellation))[id].ToArray();
        var (versions, history) = (await Versions(id, cancellation), await History(id, cancellation));
        var origins = await Origins(standing, actor.Sight, cancellation);
        var said = await comments.Of(id, actor.Sight, cancellation);
        var now = time.GetUtcNow();
        var about = new
        {
            id = journey.Uuid,
            municipality = journey.MunicipalityNumber,
            municipalityName = owner,
            programme = journey.ProgrammeKey,
            programmeName = programme?.Name.Nb,
            openedAt = journey.OpenedAt,
            madeAt = now,
            isPublished = journey.IsPublished,
            progress = Progress.Of(standing),
        };

        var bag = new Bag($"veikart-{journey.MunicipalityNumber}-{journey.ProgrammeKey}");
        bag.Add(
            "veikart.json",
            Write(
                new
                {
                    about,
                    items = standing.Select(Thing),
                    origins,
                }
            )
        );
        bag.Add(
            "historikk.json",
            Write(
                new
                {
                    about,
                    versions,
                    events = history,
                }
            )
        );
        bag.Add("tiltak.csv", CsvText.Write(Measures(standing)));
        bag.Add("indikatorer.csv", CsvText.Write(Indicators(standing)));
        bag.Add("involvering.csv", CsvText.Write(Involved(standing)));
        bag.Add("kommentarer.csv", CsvText.Write(Said(said, standing)));
        bag.Add("historikk.csv", CsvText.Write(Events(history, versions)));
        bag.Add("veikart.html", JourneyDocument.Write(owner, programme?.Name.Nb, standing, now));
        if (await Plan(standing, actor, cancellation) is { } plan)
            bag.Add("vedtatt-plan.pdf", plan);
        (string, string)[] labels =
        [
            ("Source-Organization", owner),
            ("Municipality-Number", journey.MunicipalityNumber),
            ("External-Identifier", $"Journey:{id:D}"),
            ("External-Description", $"Veikart, {programme?.Name.Nb ?? journey.ProgrammeKey}"),
        ];
        return (bag.Write(labels, now), null);
    }

    private async Task<byte[]?> Plan(IReadOnlyList<Item> standing, Actor actor, CancellationToken cancellation)
    {
        var own = standing.FirstOrDefault(item => item.Kind is ItemKind.Journey)?.Fields;
        if (FileHash.Parse(own?.PlanFile) is not { } hash)
            return null;
        if (await files.Open(hash, actor, cancellation) is not { } found)
            return null;
        await using var stream = found.Bytes;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    private static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Json);

    private static object Thing(Item item) =>
        new
        {
            item.Id,
            kind = item.Kind.ToString(),
            item.Fields,
        };

    private static IEnumerable<IReadOnlyList<object?>> Measures(IReadOnlyList<Item> standing)
    {
        var goals = standing.Where(item => item.Kind is ItemKind.Goal).ToDictionary(goal => goal.Id);
        yield return ["Id", "Mål", "Tiltak", "Ansvarlig", "Frist", "Status", "Prosent", "Vekt"];
        foreach (var item in standing.Where(item => item.Kind is ItemKind.Measure))
            yield return
            [
                item.Id.ToString("D"),
                item.Fields.Parent is { } goal && goals.TryGetValue(goal, out var above)
                    ? above.Fields.Title?.Markdown
                    : null,
                item.Fields.Title?.Markdown,
                item.Fields.Owner?.Markdown,
                item.Fields.DueOn,
                item.Fields.Status,
                item.Fields.Percent,
                item.Fields.Weight,
            ];
    }

    /// <summary>A line for each value; an indicator without any has one of its own.</summary>
    private static IEnumerable<IReadOnlyList<object?>> Indicators(IReadOnlyList<Item> standing)
    {
        var titles = standing.ToDictionary(item => item.Id, item => item.Fields.Title?.Markdown);
        yield return ["Id", "Gjelder", "Indikator", "Enhet", "Kilde", "Lenke", "Dato", "Verdi", "Mål", "Målet gjelder"];
        foreach (var item in standing.Where(item => item.Kind is ItemKind.Indicator))
        {
            var indicator = Indicator.Of(item, standing);
            foreach (var value in indicator.Values.DefaultIfEmpty(null))
                yield return
                [
                    item.Id.ToString("D"),
                    indicator.AboutUuid is { } about ? titles.GetValueOrDefault(about) : "Utfordringsbildet",
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

    private static IEnumerable<IReadOnlyList<object?>> Involved(IReadOnlyList<Item> standing)
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

    /// <summary>Also what is hidden: it is the municipality's documentation. With the hat, and never the person.</summary>
    private static IEnumerable<IReadOnlyList<object?>> Said(
        IReadOnlyList<Comment> comments,
        IReadOnlyList<Item> standing
    )
    {
        var titles = standing.ToDictionary(item => item.Id, item => item.Fields.Title?.Markdown);
        yield return ["Id", "Gjelder", "Rolle", "Skrevet", "Kommentar", "Skjult"];
        foreach (var comment in comments)
            yield return
            [
                comment.Uuid.ToString("D"),
                titles.GetValueOrDefault(comment.AboutUuid),
                comment.ActingFor,
                comment.WrittenAt,
                comment.Markdown,
                comment.HiddenAt,
            ];
    }

    private static IEnumerable<IReadOnlyList<object?>> Events(
        IReadOnlyList<ArchivedEvent> history,
        IReadOnlyList<ArchivedVersion> versions
    )
    {
        var fields = versions.ToDictionary(version => (version.Id, version.From), version => version.Fields);
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
                fields.GetValueOrDefault((one.Item, one.Sequence))?.ToJsonString(ItemFields.Json),
            ];
    }

    private async Task<IReadOnlyList<ArchivedOrigin>> Origins(
        IReadOnlyList<Item> standing,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = new List<ArchivedOrigin>();
        foreach (
            var (kind, type) in new[]
            {
                (ItemKind.Goal, nameof(Goal)),
                (ItemKind.Measure, nameof(Measure)),
                (ItemKind.Involvement, nameof(Involvement)),
            }
        )
        {
            var ids = standing.Where(item => item.Kind == kind).Select(item => item.Id).ToArray();
            foreach (var (id, sources) in ids.Zip(await links.Origins(type, ids, sight, cancellation)))
                found.AddRange(sources.Select(link => new ArchivedOrigin(id, link.Id, link.Title, link.LinkedAt)));
        }
        return found;
    }

    private async Task<IReadOnlyList<ArchivedVersion>> Versions(Guid journey, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<JourneyArchive>("ArchivedVersions"))
            .With("journey", journey);
        return await command.ReadAll(
            row => new ArchivedVersion(
                row.GetGuid(0),
                row.GetString(1),
                row.GetInt64(2),
                row.IsDBNull(3) ? null : row.GetInt64(3),
                JsonNode.Parse(row.GetString(4))!
            ),
            cancellation
        );
    }

    private async Task<IReadOnlyList<ArchivedEvent>> History(Guid journey, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<JourneyArchive>("ArchivedHistory"))
            .With("journey", journey);
        return await command.ReadAll(
            row => new ArchivedEvent(
                row.GetInt64(0),
                row.Instant(1),
                row.GetGuid(2),
                row.GetString(3),
                row.GetString(4),
                row.StringOrNull(5)
            ),
            cancellation
        );
    }

    /// <param name="From">The event that made it.</param>
    /// <param name="To">The event that changed or removed it; null: it holds now.</param>
    private sealed record ArchivedVersion(Guid Id, string Kind, long From, long? To, JsonNode Fields);

    /// <param name="ActingFor">The hat; never the person.</param>
    private sealed record ArchivedEvent(
        long Sequence,
        DateTimeOffset At,
        Guid Item,
        string Kind,
        string What,
        string? ActingFor
    );

    private sealed record ArchivedOrigin(Guid Item, string From, string Title, DateTimeOffset LinkedAt);
}
