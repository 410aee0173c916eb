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
    public const string MeetingKindRow = "meeting-kind";

    /// <summary>What stands for a kind that nobody knows.</summary>
    private const string OtherKind = "other";

    private readonly FrozenDictionary<string, Programme> _programmes;
    private readonly FrozenDictionary<string, FocusArea> _focusAreas;
    private readonly ILookup<string, FocusArea> _focusAreasOf;
    private readonly FrozenDictionary<string, MeetingKind> _kinds;

    private ProgrammeCatalogue(ReferenceData data)
    {
        var areas = data.Part<AreaMap>();
        var documents = data.OfKind<ProgrammeDocument>(ProgrammeRow).ToArray();
        Programmes = [.. documents.Select(ToProgramme).OrderByDescending(programme => programme.ValidFrom)];
        FocusAreas = [.. documents.SelectMany(ToFocusAreas)];
        MeetingKinds = [.. data.OfKind<MeetingKindDocument>(MeetingKindRow).Select(ToKind)];
        _kinds = MeetingKinds.ToFrozenDictionary(kind => kind.Key);
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

    public IReadOnlyList<MeetingKind> MeetingKinds { get; }

    public Programme? Programme(string key) => _programmes.GetValueOrDefault(key);

    /// <summary>The one that is valid then, of several the newest.</summary>
    public Programme? ValidOn(DateOnly day) => Programmes.FirstOrDefault(programme => programme.IsValidOn(day));

    public FocusArea? FocusArea(string key) => _focusAreas.GetValueOrDefault(key);

    public MeetingKind? MeetingKind(string key) => _kinds.GetValueOrDefault(key);

    /// <summary>The kind of that key, or the one that stands for all others; null where none is said.</summary>
    public MeetingKind? KindOrNull(string? key) => key is null ? null : MeetingKind(key) ?? MeetingKind(OtherKind);

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
        )
        {
            ReportDates = document.ReportDates ?? [],
        };

    private static IEnumerable<FocusArea> ToFocusAreas(ProgrammeDocument document) =>
        document.FocusAreas.Select(area => new FocusArea(area.Key, new Names(area.Nb, area.Nn, area.En), document.Key));

    private static MeetingKind ToKind(MeetingKindDocument kind) =>
        new(kind.Key, new Names(kind.Nb, kind.Nn, kind.En), kind.Agenda);

    private Offer ToOffer(OfferDocument offer, AreaMap areas) =>
        new(
            KindOrNull(offer.Kind)!,
            new Names(offer.Nb, offer.Nn, offer.En),
            [.. areas.Today(offer.CountyNumbers ?? offer.CountiesThen ?? []).Select(county => county.Number)],
            offer.Programme
        );

    private static Names ToNames(NamesDocument names) => new(names.Nb, names.Nn, names.En);
}
