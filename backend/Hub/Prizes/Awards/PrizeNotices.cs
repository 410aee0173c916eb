using Hub.EventStore;
using Hub.Prizes.Jury;
using Hub.Prizes.Rounds;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Text;

namespace Hub.Prizes.Awards;

/// <summary>Who comes into the jury is told so, the jury when it may see the points, and whoever has part in it who won.</summary>
internal sealed class PrizeNotices : ITellings
{
    private const string Followers = "select person_id from prize_followers where round_id = $11";

    private static readonly NoticeKind Appointed = new(
        "PRIZE_JURY_APPOINTED",
        new("Du er med i juryen for {title}"),
        new("Du er med i juryen for {title}"),
        new("You are in the jury of {title}")
    );

    private static readonly NoticeKind Closed = new(
        "PRIZE_JUDGING_CLOSED",
        new("Juryen for {title} er ferdig. Nå ser dere poengene"),
        new("Juryen for {title} er ferdig. No ser de poenga"),
        new("The jury of {title} has judged. You see the points now")
    );

    private static readonly NoticeKind Announced = new(
        "PRIZE_ANNOUNCED",
        new("Vinneren av {title} er kunngjort"),
        new("Vinnaren av {title} er kunngjord"),
        new("The winner of {title} is announced")
    );

    public static NoticeKind[] Kinds => [Appointed, Closed, Announced];

    public IEnumerable<Telling> Of(RecordedEvent recorded)
    {
        var about = new Thing(nameof(PrizeRound), recorded.Stream.Value.ToString("D"));
        return recorded.Data switch
        {
            PrizeJuryAppointed jury => [new Told(Appointed.Code, about, Recipients.Persons(jury.Told), jury.At)],
            PrizeJudgingClosed closed =>
            [
                new Told(
                    Closed.Code,
                    about,
                    Recipients.Persons(closed.Jury.Where(juror => juror != closed.ClosedBy)),
                    closed.At
                ),
            ],
            PrizeAnnounced announced =>
            [
                new Told(Announced.Code, about, Recipients.Persons(announced.Told), announced.At),
                new Told(Announced.Code, about, Recipients.Found(Followers, recorded.Stream.Value), announced.At),
            ],
            _ => [],
        };
    }
}

/// <summary>A round is read on its own page.</summary>
internal sealed class NoticedRounds(PrizeRoundList rounds) : INoticeThings
{
    public string Type => nameof(PrizeRound);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await rounds.Find([.. notices.Select(one => Guid.Parse(one.Key))], sight, cancellation);
        return
        [
            .. found.Select(round =>
                round is null
                    ? null
                    : new NoticeThing(
                        new Names(
                            $"{round.Name.Nb} {round.Year}",
                            round.Name.Nn is { } nn ? $"{nn} {round.Year}" : null,
                            round.Name.En is { } en ? $"{en} {round.Year}" : null
                        ),
                        $"/pris/{round.Year}"
                    )
            ),
        ];
    }
}
