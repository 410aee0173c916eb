using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Experiences.Experiences;

/// <param name="Id">The experience.</param>
/// <param name="Version">The one that was read.</param>
public sealed record PublishExperienceInput([property: ID<Experience>] Guid Id, int Version, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class PublishExperience
{
    /// <summary>Publishes the version that waits for review, for anybody to read. For the network's facilitators.</summary>
    [GraphQLName("publishExperience")]
    public static async Task<ExperiencePayload> Run(
        PublishExperienceInput input,
        Actor actor,
        CommandsOn<Experience, ExperienceState> experiences,
        ExperienceReaders readers,
        CancellationToken cancellation
    )
    {
        var (contacts, adopters) = await readers.Of(input.Id, actor, cancellation);
        return ExperiencePayload.Of(
            await experiences.Change(
                input.Id,
                input,
                (state, now) => Decide(state, input, actor, contacts, adopters, now),
                cancellation
            )
        );
    }

    internal static Decision Decide(
        ExperienceState state,
        PublishExperienceInput input,
        Actor actor,
        IReadOnlyList<Guid> contacts,
        IReadOnlyList<Guid> adopters,
        DateTimeOffset now
    )
    {
        if (state.NotReviewedBy(actor) is { } refusal)
            return refusal;
        var facts = ((ExperienceState.Started)state).Facts;
        if (facts.Pending == input.Version)
            return new ExperiencePublished(input.Version, actor.PersonId!.Value, contacts, adopters, now);
        return facts.IsPublic && facts.Published == input.Version
            ? new AlreadyDone()
            : new ReviewConflict(facts.Pending);
    }
}
