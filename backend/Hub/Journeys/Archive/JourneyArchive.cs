using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Journeys.Goals;
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
using Hub.Shared.Text;
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
        var phases = reference.Current.Part<PhaseCatalogue>();
        var programme = reference.Current.Part<ProgrammeCatalogue>().Programme(journey.ProgrammeKey);
        var owner = municipality?.Label ?? journey.MunicipalityNumber;
        var standing = (await items.Of([id], null, cancellation))[id].ToArray();
        var (versions, history) = (await Versions(id, cancellation), await History(id, cancellation));
        var origins = await Origins(standing, actor.Sight, cancellation);
        var said = await Comments(id, cancellation);
        var plans = await Plans(standing, versions, actor, cancellation);
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
                    comments = said,
                    events = history,
                }
            )
        );
        bag.Add("maal.csv", CsvText.Write(ArchiveTables.Goals(standing)));
        bag.Add("tiltak.csv", CsvText.Write(ArchiveTables.Measures(standing)));
        bag.Add("indikatorer.csv", CsvText.Write(ArchiveTables.Indicators(standing)));
        bag.Add("involvering.csv", CsvText.Write(ArchiveTables.Involved(standing)));
        bag.Add("kommentarer.csv", CsvText.Write(ArchiveTables.Said(said, versions)));
        bag.Add("historikk.csv", CsvText.Write(ArchiveTables.Events(history, versions, said)));
        var language = municipality?.LanguageForm is LanguageForm.Nynorsk ? Language.Nn : Language.Nb;
        var document = new JourneyDocument(language);
        bag.Add("veikart.html", document.Write(owner, programme?.Name.In(language), phases, standing, said, now));
        foreach (var (path, plan) in plans)
            bag.Add(path, plan);
        bag.Add("LESMEG.txt", ArchiveGuide.Text(owner, programme?.Name.Nb ?? journey.ProgrammeKey));
        (string, string)[] labels =
        [
            ("Source-Organization", owner),
            ("Municipality-Number", journey.MunicipalityNumber),
            ("External-Identifier", $"Journey:{id:D}"),
            ("External-Description", $"Veikart, {programme?.Name.Nb ?? journey.ProgrammeKey}"),
        ];
        return (bag.Write(labels, now), null);
    }

    /// <summary>The plan of now, and each that stood before it, by the SHA-256 that the history calls it by.</summary>
    private async Task<IReadOnlyList<(string Path, byte[] Bytes)>> Plans(
        IReadOnlyList<Item> standing,
        IReadOnlyList<ArchivedVersion> versions,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = standing.FirstOrDefault(item => item.Kind is ItemKind.Journey)?.Fields.PlanFile;
        var plans = new List<(string, byte[])>();
        foreach (
            var name in versions.Select(version => (string?)version.Fields["planFile"]).OfType<string>().Distinct()
        )
        {
            if (FileHash.Parse(name) is not { } hash || await files.Open(hash, actor, cancellation) is not { } found)
                continue;
            await using var stream = found.Bytes;
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellation);
            plans.Add((name == now ? "vedtatt-plan.pdf" : $"tidligere-planer/{name}.pdf", bytes.ToArray()));
        }
        return plans;
    }

    private static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Json);

    private static object Thing(Item item) =>
        new
        {
            item.Id,
            kind = item.Kind.ToString(),
            item.Fields,
        };

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

    private async Task<IReadOnlyList<ArchivedComment>> Comments(Guid journey, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<JourneyArchive>("ArchivedComments"))
            .With("journey", journey);
        return await command.ReadAll(
            row => new ArchivedComment(
                row.GetGuid(0),
                row.GetInt64(1),
                row.IsDBNull(2) ? null : row.GetInt64(2),
                row.GetGuid(3),
                row.StringOrNull(4),
                row.GetString(5),
                row.StringOrNull(6),
                row.Instant(7),
                row.InstantOrNull(8),
                row.InstantOrNull(9),
                row.StringOrNull(10),
                row.InstantOrNull(11)
            ),
            cancellation
        );
    }

    private sealed record ArchivedOrigin(Guid Item, string From, string Title, DateTimeOffset LinkedAt);
}
