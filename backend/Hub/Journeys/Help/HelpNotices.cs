using Hub.EventStore;
using Hub.Journeys.Journeys;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Reference;

namespace Hub.Journeys.Help;

/// <summary>
/// Tells those who run a network that one of its municipalities asks for help. What with is read on the page: it is not in
/// the notice. When help is needed no more, nothing is told any more.
/// </summary>
internal sealed class HelpNotices : ITellings
{
    public static NoticeKind Asked { get; } =
        new(
            "HELP_ASKED",
            new("{title} ber om hjelp med veikartet", "Se hva de trenger, og hvor de er."),
            new("{title} bed om hjelp med vegkartet", "Sjå kva dei treng, og kvar dei er."),
            new("{title} asks for help with its journey", "See what they need, and where they are.")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            // Asked again with other words: the newest notice is the one that counts.
            HelpCalledFor called =>
            [
                new TakenBack(About(called.Journey)),
                new Told(Asked.Code, About(called.Journey), Recipients.Persons(called.Told), called.At),
            ],
            HelpNoLongerNeeded ended => [new TakenBack(About(ended.Journey))],
            _ => [],
        };

    private static Thing About(Guid journey) => new(NoticedHelp.OfType, journey.ToString("D"));
}

/// <summary>That help is asked for, on the page of its municipality: for those who support it, while it is so.</summary>
internal sealed class NoticedHelp(JourneyList journeys, HelpList help, CurrentReference reference) : INoticeThings
{
    public const string OfType = "JourneyHelp";

    public string Type => OfType;

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var ids = notices.Select(notice => Guid.Parse(notice.Key)).ToArray();
        var asking = await help.Of(ids, sight, cancellation);
        var found = await journeys.Find(ids, sight, cancellation);
        var areas = reference.Current.Part<AreaMap>();
        return
        [
            .. found.Select(journey =>
                journey is not null
                && asking.ContainsKey(journey.Uuid)
                && areas.Municipality(journey.MunicipalityNumber) is { } municipality
                    ? new NoticeThing(municipality.Label, $"/kommune/{municipality.Number}/oversikt")
                    : null
            ),
        ];
    }
}
