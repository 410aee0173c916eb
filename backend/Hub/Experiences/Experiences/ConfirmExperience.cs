using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Experiences.Experiences;

/// <param name="Id">The experience.</param>
public sealed record ConfirmExperienceInput([property: ID<Experience>] Guid Id, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class ConfirmExperience
{
    /// <summary>
    /// Says that a published experience is still true, so that it does not count as old. For its municipality's contacts
    /// and the network's facilitators.
    /// </summary>
    [GraphQLName("confirmExperience")]
    public static async Task<ExperiencePayload> Run(
        ConfirmExperienceInput input,
        Actor actor,
        CommandsOn<Experience, ExperienceState> experiences,
        CancellationToken cancellation
    ) =>
        ExperiencePayload.Of(
            await experiences.Change(input.Id, input, (state, now) => Decide(state, actor, now), cancellation)
        );

    internal static Decision Decide(ExperienceState state, Actor actor, DateTimeOffset now)
    {
        if (state.SeenBy(actor) is not ({ } facts, _))
            return new ExperienceNotFound();
        if (!actor.SeesInside(facts))
            return new NotAContact();
        return facts.IsPublic ? new ExperienceConfirmed(actor.PersonId!.Value, now) : new NotPublished();
    }
}
