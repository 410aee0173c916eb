using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.Prizes.Rounds;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Text;

namespace Hub.Prizes.Nominations;

/// <summary>The municipality whose experience it is is told that it was nominated.</summary>
internal sealed class NominationNotices : ITellings
{
    private static readonly NoticeKind Nominated = new(
        "EXPERIENCE_NOMINATED",
        new("{author} har nominert «{title}» til {place}"),
        new("{author} har nominert «{title}» til {place}"),
        new("{author} has nominated “{title}” for {place}")
    );

    public static NoticeKind[] Kinds => [Nominated];

    public IEnumerable<Telling> Of(RecordedEvent recorded)
    {
        var about = new Thing(nameof(PrizeNomination), recorded.Stream.Value.ToString("D"));
        return recorded.Data switch
        {
            ExperienceNominated nominated =>
            [
                new Told(Nominated.Code, about, Recipients.Persons(nominated.Told), nominated.At)
                {
                    Author = nominated.Reason.AuthorId,
                },
            ],
            NominationWithdrawn => [new TakenBack(about)],
            _ => [],
        };
    }
}

/// <summary>A nomination is read on its round's page, under the experience's title.</summary>
internal sealed class NoticedNominations(
    PrizeNominationList nominations,
    PrizeRoundList rounds,
    ExperienceList experiences
) : INoticeThings
{
    public string Type => nameof(PrizeNomination);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await nominations.Find([.. notices.Select(one => Guid.Parse(one.Key))], sight, cancellation);
        var titles = await experiences.Find(
            [.. found.Select(one => one?.ExperienceId ?? Guid.Empty)],
            sight,
            cancellation
        );
        var places = await rounds.Find([.. found.Select(one => one?.RoundId ?? Guid.Empty)], sight, cancellation);
        return
        [
            .. found
                .Select((nomination, i) => (nomination, titles[i], places[i]))
                .Select(one =>
                    one is ({ } nomination, { } experience, { } round)
                        ? new NoticeThing(
                            new Names(experience.Title, null, null),
                            $"/pris/{round.Year}#{nomination.Uuid:D}",
                            round.Name
                        )
                        : null
                ),
        ];
    }
}
