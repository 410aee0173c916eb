using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Contributions;

/// <param name="Contribution">The contribution.</param>
public sealed record WithdrawContributionInput([property: ID<Contribution>] Guid Contribution, Guid? CommandId = null)
    : ICommandInput;

/// <param name="Withdrawn">The UUID of what was withdrawn.</param>
public sealed record WithdrawContributionPayload(Guid? Withdrawn, IReadOnlyList<IError>? Errors);

[MutationType]
public static class WithdrawContribution
{
    /// <summary>Takes back what one has proposed, as long as nothing is answered.</summary>
    [GraphQLName("withdrawContribution")]
    public static async Task<WithdrawContributionPayload> Run(
        WithdrawContributionInput input,
        ContributionCommands commands,
        CancellationToken cancellation
    )
    {
        var (_, errors) = await commands.Do(
            input.Contribution,
            input,
            wrong: null,
            change =>
                ContributionCommands.Own(
                    change,
                    () => Decision.Accept((input.Contribution, new ContributionWithdrawn(change.Now)))
                ),
            cancellation
        );
        return errors is null ? new(input.Contribution, null) : new(null, errors);
    }
}
