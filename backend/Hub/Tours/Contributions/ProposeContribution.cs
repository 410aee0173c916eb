using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <param name="Tour">The tour that asks.</param>
/// <param name="Title">What it is called, in plain text.</param>
/// <param name="Summary">What it is about, in Markdown.</param>
/// <param name="Presenter">The name of who shall present it; everybody sees it if it is chosen.</param>
/// <param name="PresenterRole">What they are and where they come from; may be left out.</param>
/// <param name="Language">The language of the texts; without it, the viewer's own.</param>
public sealed record ProposeContributionInput(
    [property: ID<Contribution>] Guid Id,
    [property: ID<Tour>] Guid Tour,
    string Title,
    [property: GraphQLType("Markdown")] string Summary,
    string Presenter,
    string? PresenterRole = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

public sealed record ContributionPayload(Contribution? Contribution, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ProposeContribution
{
    /// <summary>
    /// Proposes something for a tour's programme while its call is open. For everybody with an office; the municipality
    /// is the hat's. The id is the client's choice.
    /// </summary>
    [GraphQLName("proposeContribution")]
    public static async Task<ContributionPayload> Run(
        ProposeContributionInput input,
        Actor actor,
        ContributionList contributions,
        PresenterList presenters,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        var (hat, noHat) = actor.ChooseAny(input.ActingFor);
        if (hat is null)
            return new(null, [noHat ?? new NotAMember()]);
        if (ContributionLimits.Check(input.Title, input.Summary, input.Presenter, input.PresenterRole) is { } wrong)
            return new(null, [wrong]);
        var own = (await contributions.OfTours([input.Tour], actor.Sight, cancellation))[input.Tour]
            .Count(one => one.AuthorId == actor.PersonId && one.Uuid != input.Id);
        if (own >= ContributionLimits.Own)
            return new(null, [new TooManyContributions(ContributionLimits.Own)]);
        // Before the decision: a presenter without a name would be shown as nobody.
        if ((await contributions.Calls([input.Tour], cancellation)).ContainsKey(input.Tour))
            await presenters.Keep(input.Tour, [input.Presenter], cancellation);
        var call = CallState.StreamOf(input.Tour);
        var refusal = await commands.Decide(
            [input.Id, call],
            input,
            hat,
            states =>
                Decide(
                    states.Of<ContributionState>(input.Id),
                    states.Of<CallState>(call),
                    input,
                    hat.Municipality,
                    actor,
                    commands.Now
                ),
            cancellation,
            createdId: input.Id
        );
        return refusal is null
            ? new(await contributions.Find(input.Id, actor, cancellation), null)
            : new(null, [refusal]);
    }

    internal static Decision Decide(
        ContributionState state,
        CallState call,
        ProposeContributionInput input,
        string? municipality,
        Actor actor,
        DateTimeOffset now
    )
    {
        var author = actor.PersonId!.Value;
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var texts = new ContributionTexts(
            new Text(author, language, input.Title.Trim()),
            new Text(author, language, input.Summary),
            new PresenterContent(
                PresenterList.IdOf(input.Tour, input.Presenter),
                ContributionLimits.Given(input.PresenterRole)
            )
        );
        return state switch
        {
            ContributionState.Proposed there when there.AuthorId == author => there.Texts == texts
                ? new AlreadyDone()
                : new CommandReused(),
            ContributionState.NotProposed when (call as CallState.Published)?.IsOpenOn(Norway.DayOf(now)) is true =>
                Decision.Accept(
                    (
                        input.Id,
                        new ContributionProposed(
                            input.Tour,
                            municipality,
                            texts.Title,
                            texts.Summary,
                            texts.Presenter,
                            now
                        )
                    )
                ),
            ContributionState.NotProposed => new CallIsClosed(),
            _ => new IdTaken(),
        };
    }
}
