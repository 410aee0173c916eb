using Hub.EventStore;
using Hub.Experiences;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Prizes.Nominations;

/// <param name="Round">The round of the prize.</param>
/// <param name="Experience">An experience that is published in the library: another's, or one's own.</param>
/// <param name="Reason">Why it should win, in Markdown, of at most 2,000 characters. Everybody reads it.</param>
/// <param name="Language">The language of the reason; without it, the viewer's own.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one nominates by; may be left out by those who have only one.</param>
public sealed record NominateExperienceInput(
    [property: ID<PrizeRound>] Guid Round,
    [property: ID<Experience>] Guid Experience,
    [property: GraphQLType("Markdown")] string Reason,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record PrizeNominationPayload(PrizeNomination? Nomination, IReadOnlyList<IError>? Errors);

[MutationType]
public static class NominateExperience
{
    public const int LongestReason = 2_000;

    /// <summary>
    /// Nominates a published experience while the round takes nominations; its municipality is told. For main contacts,
    /// deputies and facilitators. An experience is nominated once in a round, by whoever comes first.
    /// </summary>
    [GraphQLName("nominateExperience")]
    public static async Task<PrizeNominationPayload> Run(
        NominateExperienceInput input,
        Actor actor,
        Commands commands,
        PrizeNominationList nominations,
        ExperienceReaders readers,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        var (hat, noHat) = actor.HatToNominate(input.ActingFor);
        if (hat is null)
            return new(null, [noHat!]);
        if (TextLimits.CheckBody(input.Reason, LongestReason, "reason") is { } wrong)
            return new(null, [wrong]);
        var (contacts, _) = await readers.Of(input.Experience, actor, cancellation);
        var stream = NominationState.StreamOf(input.Round, input.Experience);
        var refusal = await commands.Decide(
            [stream, input.Round, input.Experience],
            input,
            hat,
            states =>
                Decide(
                    states.Of<NominationState>(stream),
                    states.Of<PrizeRoundState>(input.Round),
                    states.Of<ExperienceState>(input.Experience),
                    input,
                    actor,
                    contacts,
                    commands.Now
                ),
            cancellation
        );
        return refusal is null
            ? new(await nominations.Find(stream.Value, actor, cancellation), null)
            : new(null, [refusal]);
    }

    internal static Decision Decide(
        NominationState state,
        PrizeRoundState round,
        ExperienceState experience,
        NominateExperienceInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (Eligibility.WhyNot(round, experience, actor, now) is { } refusal)
            return refusal;
        var reason = actor.Writes(input.Reason, input.Language)!;
        if (state is NominationState.Nominated there)
            return there.Facts.Reason == reason ? new AlreadyDone() : new AlreadyNominated();
        var municipality = ((ExperienceState.Started)experience).Facts.Municipality;
        return Decision.Accept(
            (
                NominationState.StreamOf(input.Round, input.Experience),
                new ExperienceNominated(input.Round, input.Experience, municipality, reason, told, now)
            )
        );
    }
}

/// <summary>
/// What can be nominated: what stands published in the library today, of any municipality, since programmes are national;
/// within the round's days of nomination.
/// </summary>
internal static class Eligibility
{
    public static Refusal? WhyNot(PrizeRoundState round, ExperienceState experience, Actor actor, DateTimeOffset now) =>
        WhyNotOpen(round, now) is { } closed ? closed
        : experience.SeenBy(actor) is not ({ } facts, _) ? new ExperienceNotFound()
        : facts.IsPublic ? null
        : new NotPublished();

    /// <summary>Null on the days on which one nominates and takes back.</summary>
    public static Refusal? WhyNotOpen(PrizeRoundState state, DateTimeOffset now)
    {
        if (state is not PrizeRoundState.Published { Round.Days: var days })
            return new PrizeRoundNotFound();
        var today = Norway.DayOf(now);
        return today < days.NominateFrom ? new NominationNotOpen(days.NominateFrom)
            : today > days.NominateTo ? new NominationIsOver(days.NominateTo)
            : null;
    }
}
