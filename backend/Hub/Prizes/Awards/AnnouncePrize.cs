using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Prizes.Jury;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Prizes.Awards;

/// <param name="Round">The round of the prize.</param>
/// <param name="Winners">Who won: one nomination, or up to three that share the prize.</param>
/// <param name="Statement">Why the jury chose so, in Markdown. Everybody reads it.</param>
/// <param name="Mentions">What is mentioned with honour: up to five nominations.</param>
/// <param name="Language">The language of the statement; without it, the viewer's own.</param>
public sealed record AnnouncePrizeInput(
    [property: ID<PrizeRound>] Guid Round,
    [property: ID<PrizeNomination>] IReadOnlyList<Guid> Winners,
    [property: GraphQLType("Markdown")] string Statement,
    [property: ID<PrizeNomination>] IReadOnlyList<Guid>? Mentions = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class AnnouncePrize
{
    public const int MostWinners = 3;
    public const int MostMentions = 5;
    public const int LongestStatement = 4_000;

    /// <summary>
    /// Announces who won and who is mentioned, once and for all; who follows the round, who nominated, the jury and the
    /// nominated municipalities are told. For the jury's chair, when the judging is closed, from the day of the
    /// announcement; not for a chair with a conflict of interest in what is announced.
    /// </summary>
    [GraphQLName("announcePrize")]
    public static async Task<PrizeRoundPayload> Run(
        AnnouncePrizeInput input,
        Actor actor,
        PrizeRoundList rounds,
        PrizeNominationList nominations,
        ExperienceReaders readers,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await rounds.Find(input.Round, actor, cancellation) is not { } round)
            return new(null, [new PrizeRoundNotFound()]);
        if (TextLimits.CheckBody(input.Statement, LongestStatement, "statement") is { } wrong)
            return new(null, [wrong]);
        var standing = (await nominations.OfRounds([input.Round], actor.Sight, cancellation))[input.Round].ToArray();
        var named = input.Winners.Concat(input.Mentions ?? []).ToHashSet();
        var chosen = standing.Where(one => named.Contains(one.Uuid)).ToDictionary(one => one.Uuid);
        if (chosen.Count != input.Winners.Count + (input.Mentions?.Count ?? 0))
            return new(null, [new PrizeAwardsInvalid(MostWinners, MostMentions)]);
        var contacts = await readers.Contacts(
            [.. standing.Select(one => one.MunicipalityNumber).Distinct()],
            actor,
            cancellation
        );
        Guid[] told =
        [
            .. contacts
                .Concat(standing.Select(one => one.AuthorId))
                .Concat(round.JuryIds)
                .Where(person => person != actor.PersonId)
                .Distinct(),
        ];
        var scores = chosen.Keys.ToDictionary(id => id, id => ScoreState.StreamOf(id, actor.PersonId.Value));
        var refusal = await commands.Decide(
            [
                input.Round,
                .. chosen.Values.SelectMany(one => new StreamId[] { one.Uuid, one.ExperienceId, scores[one.Uuid] }),
            ],
            input,
            actor.Offices.Select(office => office.Hat).FirstOrDefault(),
            states =>
                Decide(
                    states.Of<PrizeRoundState>(input.Round),
                    [
                        .. chosen.Values.Select(one => new Candidate(
                            one.Uuid,
                            states.Of<NominationState>(one.Uuid),
                            states.Of<ExperienceState>(one.ExperienceId),
                            states.Of<ScoreState>(scores[one.Uuid]),
                            one.ActingFor
                        )),
                    ],
                    input,
                    actor,
                    told,
                    commands.Now
                ),
            cancellation
        );
        return refusal is null ? new(await rounds.Find(input.Round, actor, cancellation), null) : new(null, [refusal]);
    }

    /// <summary>A nomination that is named, and what the actor has said of it as a juror.</summary>
    /// <param name="NominatedBy">By which hat.</param>
    internal sealed record Candidate(
        Guid Id,
        NominationState Nomination,
        ExperienceState Experience,
        ScoreState Score,
        string? NominatedBy
    );

    internal static Decision Decide(
        PrizeRoundState state,
        IReadOnlyList<Candidate> candidates,
        AnnouncePrizeInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (state is not PrizeRoundState.Published round)
            return new PrizeRoundNotFound();
        if (round.Chair is null || round.Chair != actor.PersonId)
            return new NotTheChair();
        if (round.Announced is not null)
            return new PrizeIsAnnounced();
        if (!round.IsClosed)
            return new JudgingNotClosed();
        if (Norway.DayOf(now) < round.Round.Days.AnnounceOn)
            return new TooEarlyToAnnounce(round.Round.Days.AnnounceOn);
        var mentions = input.Mentions ?? [];
        if (
            input.Winners.Count is 0 or > MostWinners
            || mentions.Count > MostMentions
            || input.Winners.Concat(mentions).Distinct().Count() < input.Winners.Count + mentions.Count
        )
            return new PrizeAwardsInvalid(MostWinners, MostMentions);
        var awards = new List<AnnouncedAward>();
        foreach (var (id, kind) in Kinds(input.Winners, mentions))
        {
            if (
                candidates.FirstOrDefault(one => one.Id == id)
                is not {
                    Nomination: NominationState.Nominated nominated,
                    Experience: ExperienceState.Started { Facts.IsPublic: true },
                    Score: var score,
                    NominatedBy: var nominatedBy
                }
            )
                return new PrizeNominationNotFound();
            if (Conflicts.Of(actor, nominated, nominatedBy) is not null || score.HasConflict)
                return new PrizeConflictOfInterest();
            awards.Add(new(id, nominated.Facts.Experience, kind));
        }
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var person = actor.PersonId!.Value;
        return Decision.Accept(
            (
                PrizeRoundState.StreamOf(round.Round.Year),
                new PrizeAnnounced(awards, new Text(person, language, input.Statement.Trim()), person, told, now)
            )
        );
    }

    private static IEnumerable<(Guid Id, AwardKind Kind)> Kinds(
        IReadOnlyList<Guid> winners,
        IReadOnlyList<Guid> mentions
    ) => winners.Select(id => (id, AwardKind.Winner)).Concat(mentions.Select(id => (id, AwardKind.HonourableMention)));
}
