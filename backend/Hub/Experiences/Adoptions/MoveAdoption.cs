using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Experiences.Adoptions;

/// <param name="Id">The adoption.</param>
/// <param name="Status">What it is from now on; the same as before to tell only what was learnt.</param>
/// <param name="Learning">What was learnt, in Markdown: the source and everybody read it. Needed to stop.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
public sealed record MoveAdoptionInput(
    [property: ID<Adoption>] Guid Id,
    AdoptionStatus Status,
    [property: GraphQLType("Markdown")] string? Learning = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class MoveAdoption
{
    /// <summary>
    /// Says how an adoption goes on, and what was learnt; the source hears of it. For the municipality's contacts.
    /// </summary>
    [GraphQLName("moveAdoption")]
    public static async Task<AdoptionPayload> Run(
        MoveAdoptionInput input,
        Actor actor,
        AdoptionList list,
        CommandsOn<Adoption, AdoptionState> adoptions,
        ExperienceReaders readers,
        CancellationToken cancellation
    )
    {
        var source = (await list.Find([input.Id], actor.Sight, cancellation))[0]?.ExperienceId;
        var (contacts, _) = source is { } id ? await readers.Of(id, actor, cancellation) : ([], []);
        return AdoptionPayload.Of(
            await adoptions.Change(
                input.Id,
                input,
                (state, now) => Decide(state, input, actor, contacts, now),
                cancellation,
                wrong: TextLimits.CheckOptional(input.Learning, AdoptExperience.LongestText, "learning")
            )
        );
    }

    internal static Decision Decide(
        AdoptionState state,
        MoveAdoptionInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (state is not AdoptionState.Started { Facts: var facts })
            return new AdoptionNotFound("id");
        if (!actor.SpeaksFor(facts.Municipality))
            return new NotAContact();
        if (facts.Status is AdoptionStatus.Stopped && input.Status is not AdoptionStatus.Stopped)
            return new AdoptionHasStopped();
        var learning = actor.Writes(input.Learning, input.Language);
        if (facts.Status == input.Status && learning is null)
            return new AlreadyDone();
        if (input.Status is AdoptionStatus.Stopped && learning is null)
            return new LearningMissing();
        return new AdoptionMoved(input.Status, learning, told, now);
    }
}
