using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

/// <param name="Id">The experience.</param>
/// <param name="Version">The one that was read.</param>
/// <param name="Reason">What should be changed.</param>
public sealed record ReturnExperienceInput(
    [property: ID<Experience>] Guid Id,
    int Version,
    string Reason,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ReturnExperience
{
    public const int LongestReason = 2_000;

    /// <summary>Sends a version back to its municipality with what should be changed. For the network's facilitators.</summary>
    [GraphQLName("returnExperience")]
    public static async Task<ExperiencePayload> Run(
        ReturnExperienceInput input,
        Actor actor,
        CommandsOn<Experience, ExperienceState> experiences,
        ExperienceReaders readers,
        CancellationToken cancellation
    )
    {
        var (contacts, _) = await readers.Of(input.Id, actor, cancellation);
        return ExperiencePayload.Of(
            await experiences.Change(
                input.Id,
                input,
                (state, now) => Decide(state, input, actor, contacts, now),
                cancellation,
                wrong: TextLimits.CheckBody(input.Reason, LongestReason, "reason")
            )
        );
    }

    internal static Decision Decide(
        ExperienceState state,
        ReturnExperienceInput input,
        Actor actor,
        IReadOnlyList<Guid> contacts,
        DateTimeOffset now
    )
    {
        if (state.NotReviewedBy(actor) is { } refusal)
            return refusal;
        var facts = ((ExperienceState.Started)state).Facts;
        if (facts.Pending != input.Version)
            return new ReviewConflict(facts.Pending);
        var person = actor.PersonId!.Value;
        var reason = new Text(person, Languages.OrDefault(actor.Language), input.Reason.Trim());
        return new ExperienceReturned(input.Version, person, reason, contacts, now);
    }
}
