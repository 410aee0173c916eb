using Hub.EventStore;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Tours.Contributions;

/// <summary>Whoever proposed something is told what the committee answered.</summary>
internal sealed class ContributionNotices : ITellings
{
    private static readonly NoticeKind Chosen = new(
        "CONTRIBUTION_CHOSEN",
        new("«{title}» er med i programmet"),
        new("«{title}» er med i programmet"),
        new("“{title}” is in the programme")
    );

    private static readonly NoticeKind Declined = new(
        "CONTRIBUTION_DECLINED",
        new("«{title}» kom ikke med i programmet denne gangen"),
        new("«{title}» kom ikkje med i programmet denne gongen"),
        new("“{title}” did not come into the programme this time")
    );

    public static NoticeKind[] All => [Chosen, Declined];

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data is ContributionAnswered answered
            ?
            [
                new Told(
                    (answered.IsChosen ? Chosen : Declined).Code,
                    new Thing(nameof(Contribution), recorded.Stream.Value.ToString("D")),
                    Recipients.Persons(answered.ProposedBy),
                    answered.At
                ),
            ]
            : [];
}

/// <summary>A contribution is read on its tour's page of contributions.</summary>
internal sealed class NoticedContributions(ContributionList contributions) : INoticeThings
{
    public string Type => nameof(Contribution);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await contributions.Find([.. notices.Select(one => Guid.Parse(one.Key))], sight, cancellation);
        return
        [
            .. found.Select(one =>
                one is null ? null : new NoticeThing(one.Title ?? "—", $"/turne/{one.TourId:D}/innspill#{one.Uuid:D}")
            ),
        ];
    }
}
