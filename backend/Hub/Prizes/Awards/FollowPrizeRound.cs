using Hub.EventStore;
using Hub.GraphQL;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Prizes.Awards;

/// <param name="Round">The round of the prize.</param>
/// <param name="On">Whether one wants to be told.</param>
public sealed record FollowPrizeRoundInput([property: ID<PrizeRound>] Guid Round, bool On, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class FollowPrizeRound
{
    /// <summary>Wishes to be told when the round's winner is announced, or does not any more. For whoever is signed in.</summary>
    [GraphQLName("followPrizeRound")]
    public static async Task<PrizeRoundPayload> Run(
        FollowPrizeRoundInput input,
        Actor actor,
        PrizeRoundList rounds,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        if (await rounds.Find(input.Round, actor, cancellation) is not { } round)
            return new(null, [new PrizeRoundNotFound()]);
        var refusal = await commands.Decide<FollowState, FollowPrizeRoundInput>(
            FollowState.StreamOf(input.Round, person),
            input,
            createdId: null,
            hat: null,
            state => Decide(state, input, person, commands.Now),
            cancellation
        );
        return refusal is null ? new(round, null) : new(null, [refusal]);
    }

    internal static Decision Decide(FollowState state, FollowPrizeRoundInput input, Guid person, DateTimeOffset now) =>
        state.On == input.On ? new AlreadyDone() : new PrizeFollowed(input.Round, person, input.On, now);
}

/// <summary>Whether a person follows a round.</summary>
public sealed record FollowState(bool On) : IState<FollowState>
{
    public static FollowState Initial { get; } = new(false);

    public static StreamId StreamOf(Guid round, Guid person) => StreamId.FromKey(round, $"follower {person:D}");

    public FollowState Evolve(Event recorded) => recorded is PrizeFollowed followed ? new(followed.On) : this;
}

/// <summary>Folds who follows into rows.</summary>
public sealed class FollowerProjection : IProjection
{
    public string Name => "prize followers";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["prize_followers"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (recorded.Data is PrizeFollowed followed)
            batch.Add(
                SqlFile.Read<FollowerProjection>(followed.On ? "AddFollower" : "RemoveFollower"),
                followed.Round,
                followed.Person
            );
    }
}
