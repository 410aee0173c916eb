using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Tours.Contributions;

/// <param name="Contribution">The contribution.</param>
/// <param name="Answer">What is said to who proposed it, in plain text; may be left out.</param>
/// <param name="Language">The language of the answer; without it, the viewer's own.</param>
public sealed record DeclineContributionInput(
    [property: ID<Contribution>] Guid Contribution,
    string? Answer = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class DeclineContribution
{
    /// <summary>
    /// Says that a contribution does not come into the programme; who proposed it is told. For the committee; nobody
    /// judges what is their municipality's.
    /// </summary>
    [GraphQLName("declineContribution")]
    public static Task<ContributionPayload> Run(
        DeclineContributionInput input,
        ContributionCommands commands,
        CancellationToken cancellation
    ) =>
        commands.Do(
            input.Contribution,
            input,
            ContributionLimits.CheckAnswer(input.Answer),
            change => ContributionCommands.Judge(change, () => Decide(change, input)),
            cancellation
        );

    internal static Decision Decide(ContributionCommands.Change change, DeclineContributionInput input)
    {
        var judge = change.Actor.PersonId!.Value;
        var language = input.Language ?? Languages.OrDefault(change.Actor.Language);
        return Decision.Accept(
            (
                input.Contribution,
                new ContributionAnswered(
                    false,
                    null,
                    judge,
                    change.Contribution.AuthorId,
                    ContributionLimits.Given(input.Answer) is { } words ? new Text(judge, language, words) : null,
                    change.Now
                )
            )
        );
    }
}
