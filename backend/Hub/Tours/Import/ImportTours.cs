using System.Text.Json;
using Hub.EventStore;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Import;

/// <summary>
/// Writes the tours of the reference data into the log, at each start: a new one is published, a changed one gets a new
/// version, an unchanged one nothing. What people have changed in Hub since then is theirs, and stays as it is.
/// </summary>
public sealed class ImportTours(IEventStore store, CurrentReference reference, TimeProvider time)
{
    public const string TourRow = "tour";

    /// <summary>Stored in events: who published is an import, and no person.</summary>
    public const string Source = "reference";

    /// <summary>Who imports, when no person does.</summary>
    private static readonly Guid Importer = new("6f9b1f3e-5e53-4a52-9f0e-6d2f3f0c9a02");

    /// <summary>Ids of tours follow from their rows' keys, so that they are the same in every database.</summary>
    private static readonly Guid Ids = new("0b4f6f7e-6f0e-5d0c-9a51-6f1b6a2f3c01");

    public async Task Run(CancellationToken cancellation)
    {
        foreach (var row in reference.Current.RowsOfKind(TourRow))
        {
            var id = StreamId.FromKey(Ids, row.Key);
            var content = ToContent(id.Value, row);
            var now = time.GetUtcNow();
            await store.Decide<TourState>(
                id,
                state => Decide(state, content, now),
                new CommandContext(Importer, nameof(ImportTours), Guid.CreateVersion7(now), ""),
                cancellation
            );
        }
    }

    internal static Decision Decide(TourState state, TourContent content, DateTimeOffset now)
    {
        switch (state)
        {
            case TourState.NotPublished:
                return TourChanges.Claiming(new TourPublished(1, content, [], null, Source, now), before: null);
            case TourState.Published { Facts: var tour } when tour.LastSource == Source:
                var whole = content with { Stops = [.. content.Stops, .. LeftOut(tour.Content, content)] };
                return TourChanges.AreSame(tour.Content, whole)
                    ? new AlreadyDone()
                    : TourChanges.Claiming(
                        new TourPublished(
                            tour.Version + 1,
                            whole,
                            TourChanges.Moved(tour.Content, whole),
                            new Text(Importer, Language.Nb, "Rettet etter kilden."),
                            Source,
                            now
                        ),
                        tour.Content
                    );
            default:
                return new AlreadyDone();
        }
    }

    /// <summary>What the source no longer names was published all the same, so it stays.</summary>
    private static IEnumerable<StopContent> LeftOut(TourContent before, TourContent now) =>
        before.Stops.Where(was => now.Stops.All(stop => stop.Id != was.Id));

    private TourContent ToContent(Guid id, ReferenceRow row)
    {
        var tour = row.Data.Deserialize<TourDocument>(ReferenceJson.Options)!;
        var areas = reference.Current.Part<AreaMap>();
        return new TourContent(
            Words(tour.Title),
            null,
            tour.Kind,
            tour.Organiser,
            tour.Programme,
            tour.National
                ? [NetworkKeys.National]
                : [.. areas.Today(tour.CountyNumbers ?? tour.CountiesThen ?? []).Select(county => county.Number)],
            [],
            tour.Themes ?? [],
            [],
            new StatedFacts(
                tour.Registration,
                tour.Represented ?? [],
                tour.Afterwards ?? [],
                tour.StatedRegistered,
                tour.StatedSharingMunicipalities
            ),
            [.. tour.Stops.Select(stop => ToStop(id, stop, tour.Stops, areas))]
        );
    }

    private static StopContent ToStop(Guid tour, StopDocument stop, IReadOnlyList<StopDocument> all, AreaMap areas)
    {
        // By what it is called, so that a corrected date is a moved stop and no other one.
        var name = stop.Place ?? stop.Title;
        var before = all.TakeWhile(one => one != stop).Count(one => (one.Place ?? one.Title) == name);
        if (stop.HostMunicipality is { } host && areas.Municipality(host) is null)
            throw new InvalidDataException($"A stop is hosted by the unknown municipality {host}.");
        return new StopContent(
            StreamId.FromKey(tour, $"stop/{name}/{before}").Value,
            stop.Kind,
            stop.Title is { } title ? Words(title) : null,
            null,
            new StopTime(stop.Date, null, stop.Month, stop.YearInferred, null, null, stop.TimeZone),
            stop.Place,
            stop.Venue,
            stop.Online ? AttendanceMode.Online
                : stop.Place is not null ? AttendanceMode.InPerson
                : null,
            null,
            LinkAudience.Participants,
            null,
            stop.RegisterBy,
            null,
            stop.HostMunicipality,
            []
        );
    }

    private static Text Words(string text) => new(Importer, Language.Nb, text);
}
