using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <param name="Contribution">The contribution.</param>
/// <param name="Title">The whole new title, in plain text.</param>
/// <param name="Summary">What it is about then, in Markdown.</param>
/// <param name="Presenter">The name of who shall present it.</param>
/// <param name="PresenterRole">What they are and where they come from; null takes it away.</param>
public sealed record ChangeContributionInput(
    [property: ID<Contribution>] Guid Contribution,
    string Title,
    [property: GraphQLType("Markdown")] string Summary,
    string Presenter,
    string? PresenterRole = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChangeContribution
{
    /// <summary>Changes what one has proposed, while the call is open and nothing is answered.</summary>
    [GraphQLName("changeContribution")]
    public static async Task<ContributionPayload> Run(
        ChangeContributionInput input,
        ContributionCommands commands,
        ContributionList contributions,
        PresenterList presenters,
        CancellationToken cancellation
    )
    {
        var wrong = ContributionLimits.Check(input.Title, input.Summary, input.Presenter, input.PresenterRole);
        var found = await contributions.Find(input.Contribution, commands.Actor, cancellation);
        if (wrong is null && found is not null && found.AuthorId == commands.Actor.PersonId)
            await presenters.Keep(found.TourId, [input.Presenter], cancellation);
        return await commands.Do(
            input.Contribution,
            input,
            wrong,
            change => ContributionCommands.Own(change, () => Decide(change, input)),
            cancellation
        );
    }

    internal static Decision Decide(ContributionCommands.Change change, ChangeContributionInput input)
    {
        if ((change.Call as CallState.Published)?.IsOpenOn(Norway.DayOf(change.Now)) is not true)
            return new CallIsClosed();
        var before = change.Contribution.Texts;
        var after = new ContributionTexts(
            before.Title with
            {
                Markdown = input.Title.Trim(),
            },
            before.Summary with
            {
                Markdown = input.Summary,
            },
            new PresenterContent(
                PresenterList.IdOf(change.Contribution.Tour, input.Presenter),
                ContributionLimits.Given(input.PresenterRole)
            )
        );
        return after == before
            ? new AlreadyDone()
            : Decision.Accept(
                (input.Contribution, new ContributionChanged(after.Title, after.Summary, after.Presenter, change.Now))
            );
    }
}
