using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Experiences.Adoptions;

/// <param name="Experience">The experience.</param>
/// <param name="Municipality">For whom: the number of a municipality that the actor is main contact or deputy of.</param>
/// <param name="Why">Why the municipality wants it, in Markdown.</param>
/// <param name="Changes">What it will do otherwise, in Markdown; may be left out.</param>
/// <param name="Status">How far it has come; without it, <c>PLANNED</c>.</param>
/// <param name="TakenFrom">The adoption of another municipality that one learnt it from; without it, the source.</param>
/// <param name="Language">The language of the texts; without it, the viewer's own.</param>
public sealed record AdoptExperienceInput(
    [property: ID<Experience>] Guid Experience,
    string Municipality,
    [property: GraphQLType("Markdown")] string Why,
    [property: GraphQLType("Markdown")] string? Changes = null,
    AdoptionStatus? Status = null,
    [property: ID<Adoption>] Guid? TakenFrom = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

/// <summary>What the mutations on adoptions answer.</summary>
public sealed record AdoptionPayload(Adoption? Adoption, IReadOnlyList<IError>? Errors)
{
    internal static AdoptionPayload Refuse(Refusal refusal) => new(null, [refusal]);

    internal static AdoptionPayload Of(Answer<Adoption> answer) => new(answer.Thing, answer.Errors);
}

[MutationType]
public static class AdoptExperience
{
    public const int LongestText = 2_000;

    /// <summary>
    /// Takes an experience into use for a municipality: the version that is published now becomes its copy. A municipality
    /// has one adoption of each experience; one that was stopped begins anew.
    /// </summary>
    [GraphQLName("adoptExperience")]
    public static async Task<AdoptionPayload> Run(
        AdoptExperienceInput input,
        Actor actor,
        AreaMap areas,
        Commands commands,
        ExperienceReaders readers,
        AdoptionList adoptions,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return AdoptionPayload.Refuse(new SignInRequired());
        if (areas.Municipality(input.Municipality) is not { } municipality || !actor.SpeaksFor(municipality.Number))
            return AdoptionPayload.Refuse(new NotAContact());
        if (Check(input) is { } wrong)
            return AdoptionPayload.Refuse(wrong);
        if (
            input.TakenFrom is { } from
            && (await adoptions.Find([from], actor.Sight, cancellation))[0]?.ExperienceId != input.Experience
        )
            return AdoptionPayload.Refuse(new AdoptionNotFound("takenFrom"));

        var (contacts, _) = await readers.Of(input.Experience, actor, cancellation);
        var stream = Adoption.StreamOf(input.Experience, municipality.Number);
        var refusal = await commands.Decide(
            [stream, input.Experience],
            input,
            actor.ContactHat(municipality.Number),
            states => Decide(states, input, actor, municipality.CountyNumber, contacts, commands.Now),
            cancellation
        );
        if (refusal is not null)
            return AdoptionPayload.Refuse(refusal);
        return new((await adoptions.Find([stream.Value], actor.Sight, cancellation))[0], null);
    }

    internal static Decision Decide(
        States states,
        AdoptExperienceInput input,
        Actor actor,
        string network,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        var stream = Adoption.StreamOf(input.Experience, input.Municipality);
        var decision = Decide(
            states.Of<ExperienceState>(input.Experience),
            states.Of<AdoptionState>(stream),
            input,
            actor,
            network,
            told,
            now
        );
        return decision.Events is [var adopted] ? Decision.Accept((stream, adopted)) : decision;
    }

    internal static Decision Decide(
        ExperienceState source,
        AdoptionState state,
        AdoptExperienceInput input,
        Actor actor,
        string network,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (source.SeenBy(actor) is not ({ } facts, _))
            return Decision.Refuse(new ExperienceNotFound());
        if (!facts.IsPublic)
            return Decision.Refuse(new NotPublished());
        if (!actor.SpeaksFor(input.Municipality))
            return Decision.Refuse(new NotAContact());
        if (facts.Municipality == input.Municipality)
            return Decision.Refuse(new OwnExperience());
        if (state is AdoptionState.Started { Facts.Status: not AdoptionStatus.Stopped })
            return Decision.Refuse(new AlreadyAdopted());
        if (state is AdoptionState.Foreign)
            return Decision.Refuse(new IdTaken());
        if (input.TakenFrom == Adoption.StreamOf(input.Experience, input.Municipality).Value)
            return Decision.Refuse(new AdoptionNotFound("takenFrom"));
        return new ExperienceAdopted(
            input.Experience,
            input.Municipality,
            network,
            facts.Published!.Value,
            input.TakenFrom,
            input.Status ?? AdoptionStatus.Planned,
            actor.Writes(input.Why, input.Language)!,
            actor.Writes(input.Changes, input.Language),
            told,
            now
        );
    }

    private static Refusal? Check(AdoptExperienceInput input) =>
        input.Status is AdoptionStatus.Stopped ? new BeginsStopped()
        : TextLimits.CheckBody(input.Why, LongestText, "why") is { } why ? why
        : TextLimits.CheckOptional(input.Changes, LongestText, "changes");
}
