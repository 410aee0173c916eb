using System.Collections.Frozen;
using System.Text.Json;
using Hub.EventStore;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Reference;

namespace Hub.Tours;

/// <summary>The tours that the reference data tells of; a county that ended shows its tours in all its successors.</summary>
public sealed class TourCatalogue : IReferencePart<TourCatalogue>
{
    public const string TourRow = "tour";

    /// <summary>Ids of tours follow from their rows' keys, so that they are the same in every database.</summary>
    private static readonly Guid Ids = new("0b4f6f7e-6f0e-5d0c-9a51-6f1b6a2f3c01");

    private readonly FrozenDictionary<Guid, Tour> _tours;

    private TourCatalogue(ReferenceData data)
    {
        var areas = data.Part<AreaMap>();
        Tours = [.. data.RowsOfKind(TourRow).Select(row => ToTour(row, areas))];
        _tours = Tours.ToFrozenDictionary(tour => tour.Uuid);

        foreach (
            var host in Tours
                .SelectMany(tour => tour.Stops)
                .Select(stop => stop.HostMunicipalityNumber)
                .OfType<string>()
        )
            if (areas.Municipality(host) is null)
                throw new InvalidDataException($"A stop is hosted by the unknown municipality {host}.");
    }

    public static TourCatalogue From(ReferenceData data) => new(data);

    public IReadOnlyList<Tour> Tours { get; }

    public Tour? Find(Guid id) => _tours.GetValueOrDefault(id);

    /// <summary>The tours of a county, and those that are for the whole country.</summary>
    public IEnumerable<Tour> Of(string county) => Tours.Where(tour => tour.CountyNumbers.Contains(county));

    private static Tour ToTour(ReferenceRow row, AreaMap areas)
    {
        var tour = row.Data.Deserialize<TourDocument>(ReferenceJson.Options)!;
        return new Tour(
            StreamId.FromKey(Ids, row.Key).Value,
            Kind(tour.Kind),
            tour.Title,
            tour.Organiser,
            tour.Registration,
            tour.Represented ?? [],
            tour.Themes ?? [],
            tour.Afterwards ?? [],
            tour.Digital,
            tour.StatedRegistered,
            tour.StatedSharingMunicipalities,
            tour.National,
            tour.Sample,
            [.. tour.Stops.Select(ToStop)],
            [.. areas.Today(tour.CountyNumbers ?? tour.CountiesThen ?? []).Select(county => county.Number)],
            tour.Programme
        );
    }

    private static Stop ToStop(StopDocument stop) =>
        new(
            Kind(stop.Kind),
            stop.Title,
            stop.Date,
            stop.Month,
            stop.YearInferred,
            stop.TimeZone,
            stop.Place,
            stop.Venue,
            stop.RegisterBy,
            stop.Online,
            stop.HostMunicipality
        );

    private static MeetingKind? Kind(string? written) => written is null ? null : MeetingKinds.Parse(written);
}
