using System.Collections.Frozen;
using Hub.Networks.Areas;
using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Programmes;

/// <summary>Programmes, their focus areas and the counties' offers, as the reference data has them now.</summary>
public sealed class ProgrammeCatalogue : IReferencePart<ProgrammeCatalogue>
{
    public const string ProgrammeRow = "programme";
    public const string OfferRow = "offer";

    private readonly FrozenDictionary<string, Programme> _programmes;
    private readonly FrozenDictionary<string, FocusArea> _focusAreas;
    private readonly ILookup<string, FocusArea> _focusAreasOf;

    private ProgrammeCatalogue(ReferenceData data)
    {
        var areas = data.Part<AreaMap>();
        var documents = data.OfKind<ProgrammeDocument>(ProgrammeRow).ToArray();
        Programmes = [.. documents.Select(ToProgramme).OrderByDescending(programme => programme.ValidFrom)];
        FocusAreas = [.. documents.SelectMany(ToFocusAreas)];
        Offers = [.. data.OfKind<OfferDocument>(OfferRow).Select(offer => ToOffer(offer, areas))];
        _programmes = Programmes.ToFrozenDictionary(programme => programme.Key);
        _focusAreas = FocusAreas.ToFrozenDictionary(area => area.Key);
        _focusAreasOf = FocusAreas.ToLookup(area => area.ProgrammeKey);

        foreach (var programme in Programmes)
            if (programme.ContinuesKey is { } key && Programme(key) is null)
                throw new InvalidDataException($"Programme {programme.Key} continues the unknown '{key}'.");
    }

    public static ProgrammeCatalogue From(ReferenceData data) => new(data);

    /// <summary>The newest first, so that lists open on today's.</summary>
    public IReadOnlyList<Programme> Programmes { get; }

    public IReadOnlyList<FocusArea> FocusAreas { get; }

    public IReadOnlyList<Offer> Offers { get; }

    public Programme? Programme(string key) => _programmes.GetValueOrDefault(key);

    public FocusArea? FocusArea(string key) => _focusAreas.GetValueOrDefault(key);

    public IReadOnlyList<FocusArea> FocusAreasOf(string programme) => [.. _focusAreasOf[programme]];

    private static Programme ToProgramme(ProgrammeDocument document) =>
        new(
            document.Key,
            ToNames(document.Name),
            document.Aim is { } aim ? ToNames(aim) : null,
            document.Source,
            document.From,
            document.To,
            document.Continues
        );

    private static IEnumerable<FocusArea> ToFocusAreas(ProgrammeDocument document) =>
        document.FocusAreas.Select(area => new FocusArea(area.Key, new Names(area.Nb, area.Nn, area.En), document.Key));

    private static Offer ToOffer(OfferDocument offer, AreaMap areas) =>
        new(
            MeetingKinds.Parse(offer.Kind),
            new Names(offer.Nb, offer.Nn, offer.En),
            [.. areas.Today(offer.CountyNumbers ?? offer.CountiesThen ?? []).Select(county => county.Number)],
            offer.Programme
        );

    private static Names ToNames(NamesDocument names) => new(names.Nb, names.Nn, names.En);
}
