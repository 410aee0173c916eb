using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <param name="Contribution">The contribution.</param>
/// <param name="Points">From 1 to 5, in the place of those given before.</param>
public sealed record RateContributionInput(
    [property: ID<Contribution>] Guid Contribution,
    int Points,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class RateContribution
{
    /// <summary>Gives a contribution points, which only the committee sees. Nobody judges what is their municipality's.</summary>
    [GraphQLName("rateContribution")]
    public static Task<ContributionPayload> Run(
        RateContributionInput input,
        ContributionCommands commands,
        CancellationToken cancellation
    ) =>
        commands.Do(
            input.Contribution,
            input,
            input.Points is < 1 or > 5 ? new ContentInvalid("points", "Give from 1 to 5 points.") : null,
            change =>
                ContributionCommands.Judge(
                    change,
                    () =>
                        Decision.Accept(
                            (
                                input.Contribution,
                                new ContributionRated(change.Actor.PersonId!.Value, input.Points, change.Now)
                            )
                        )
                ),
            cancellation
        );
}
