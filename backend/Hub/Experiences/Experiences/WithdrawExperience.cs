using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

/// <param name="Id">The experience.</param>
/// <param name="Reason">For those who have it in use; may be left out.</param>
public sealed record WithdrawExperienceInput(
    [property: ID<Experience>] Guid Id,
    string? Reason = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class WithdrawExperience
{
    /// <summary>
    /// Takes an experience out of the library. For its municipality's contacts and the network's facilitators. Who has it
    /// in use keeps the version they took.
    /// </summary>
    [GraphQLName("withdrawExperience")]
    public static async Task<ExperiencePayload> Run(
        WithdrawExperienceInput input,
        Actor actor,
        CommandsOn<Experience, ExperienceState> experiences,
        ExperienceReaders readers,
        CancellationToken cancellation
    )
    {
        var (_, adopters) = await readers.Of(input.Id, actor, cancellation);
        return ExperiencePayload.Of(
            await experiences.Change(
                input.Id,
                input,
                (state, now) => Decide(state, input, actor, adopters, now),
                cancellation,
                wrong: TextLimits.CheckOptional(input.Reason, ReturnExperience.LongestReason, "reason")
            )
        );
    }

    internal static Decision Decide(
        ExperienceState state,
        WithdrawExperienceInput input,
        Actor actor,
        IReadOnlyList<Guid> adopters,
        DateTimeOffset now
    )
    {
        if (state.SeenBy(actor) is not ({ } facts, _))
            return new ExperienceNotFound();
        if (!actor.SeesInside(facts))
            return new NotAContact();
        if (facts.IsWithdrawn)
            return new AlreadyDone();
        if (facts.Published is null)
            return new NotPublished();
        var person = actor.PersonId!.Value;
        var reason = actor.Writes(input.Reason);
        return new ExperienceWithdrawn(person, reason, adopters, now);
    }
}
