using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Experiences.Adoptions;

/// <param name="Id">The adoption.</param>
/// <param name="Version">The version that was offered and read.</param>
/// <param name="Accept">True: it becomes the municipality's copy. False: the copy stays, and this version is offered no more.</param>
public sealed record AnswerAdoptionUpdateInput(
    [property: ID<Adoption>] Guid Id,
    int Version,
    bool Accept,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class AnswerAdoptionUpdate
{
    /// <summary>Takes the source's newer version, or keeps the one there is. For the municipality's contacts.</summary>
    [GraphQLName("answerAdoptionUpdate")]
    public static async Task<AdoptionPayload> Run(
        AnswerAdoptionUpdateInput input,
        Actor actor,
        Commands commands,
        AdoptionList adoptions,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return AdoptionPayload.Refuse(new SignInRequired());
        if ((await adoptions.Find([input.Id], actor.Sight, cancellation))[0] is not { } adoption)
            return AdoptionPayload.Refuse(new AdoptionNotFound("id"));
        var refusal = await commands.Decide(
            [input.Id, adoption.ExperienceId],
            input,
            actor.ContactHat(adoption.MunicipalityNumber),
            states =>
            {
                var decision = Decide(
                    states.Of<ExperienceState>(adoption.ExperienceId),
                    states.Of<AdoptionState>(input.Id),
                    input,
                    actor,
                    commands.Now
                );
                return decision.Events is [var answered] ? Decision.Accept(((StreamId)input.Id, answered)) : decision;
            },
            cancellation
        );
        return refusal is null
            ? new((await adoptions.Find([input.Id], actor.Sight, cancellation))[0], null)
            : AdoptionPayload.Refuse(refusal);
    }

    internal static Decision Decide(
        ExperienceState source,
        AdoptionState state,
        AnswerAdoptionUpdateInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is not AdoptionState.Started { Facts: var facts })
            return new AdoptionNotFound("id");
        if (!actor.SpeaksFor(facts.Municipality))
            return new NotAContact();
        if (facts.Version == input.Version || facts.Ignored == input.Version)
            return new AlreadyDone();
        if (source is not ExperienceState.Started { Facts: { IsPublic: true, Published: var offered } })
            return new NotPublished();
        if (offered != input.Version || offered < facts.Version)
            return new UpdateConflict(offered);
        var person = actor.PersonId!.Value;
        return input.Accept
            ? new AdoptionUpdated(input.Version, person, now)
            : new AdoptionUpdateIgnored(input.Version, person, now);
    }
}
