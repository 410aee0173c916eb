using System.Collections.Immutable;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <param name="Contribution">The contribution.</param>
/// <param name="Stop">The stop whose programme it comes into.</param>
/// <param name="Starts">When it begins; without it, it stands last.</param>
/// <param name="Ends">When it ends; may be left out.</param>
/// <param name="Answer">What is said to who proposed it, in plain text; may be left out.</param>
/// <param name="Language">The language of the answer; without it, the viewer's own.</param>
public sealed record ChooseContributionInput(
    [property: ID<Contribution>] Guid Contribution,
    [property: ID<Stop>] Guid Stop,
    TimeOnly? Starts = null,
    TimeOnly? Ends = null,
    string? Answer = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChooseContribution
{
    private static readonly Names New = new("Nytt i programmet", null, "New in the programme");

    /// <summary>
    /// Puts a contribution into a stop's programme, with who presents it, and publishes that as the tour's next version;
    /// who proposed it is told. For the committee; nobody judges what is their municipality's.
    /// </summary>
    [GraphQLName("chooseContribution")]
    public static Task<ContributionPayload> Run(
        ChooseContributionInput input,
        ContributionCommands commands,
        CancellationToken cancellation
    ) =>
        commands.Do(
            input.Contribution,
            input,
            ContributionLimits.CheckAnswer(input.Answer)
                ?? (
                    input.Ends <= input.Starts || input is { Starts: null, Ends: not null }
                        ? new ContentInvalid("ends", "It ends before it begins.")
                        : null
                ),
            change => ContributionCommands.Judge(change, () => Decide(change, input)),
            cancellation
        );

    internal static Decision Decide(ContributionCommands.Change change, ChooseContributionInput input)
    {
        if (change.Tour is not TourState.Published { Facts: var tour })
            return new TourNotFound();
        if (tour.Stop(input.Stop) is not { } stop)
            return new StopNotFound();
        if (tour.StatusOf(input.Stop) is StopStatus.Cancelled)
            return new AlreadyCancelled();
        if (stop.Programme.Count >= TourContentCheck.MostItems)
            return new ContentInvalid("stop", $"At most {TourContentCheck.MostItems} parts.");
        var (judge, texts) = (change.Actor.PersonId!.Value, change.Contribution.Texts);
        var language = input.Language ?? Languages.OrDefault(change.Actor.Language);
        var item = new ProgrammeItemContent(
            StreamId.FromKey(input.Contribution, "programme").Value,
            input.Starts,
            input.Ends,
            texts.Title,
            texts.Summary,
            [texts.Presenter]
        );
        var content = tour.Content with
        {
            Stops =
            [
                .. tour.Content.Stops.Select(each =>
                    each.Id == stop.Id ? each with { Programme = With(each.Programme, item) } : each
                ),
            ],
        };
        var line = new Text(texts.Title.AuthorId, texts.Title.Language, Line(texts.Title));
        return Decision.Accept(
            (change.Contribution.Tour, new TourPublished(tour.Version + 1, content, [], line, null, change.Now)),
            (
                input.Contribution,
                new ContributionAnswered(
                    true,
                    input.Stop,
                    judge,
                    change.Contribution.AuthorId,
                    ContributionLimits.Given(input.Answer) is { } words ? new Text(judge, language, words) : null,
                    change.Now
                )
            )
        );
    }

    /// <summary>Where its time says; without one, last.</summary>
    private static IReadOnlyList<ProgrammeItemContent> With(
        IReadOnlyList<ProgrammeItemContent> programme,
        ProgrammeItemContent item
    )
    {
        var before = programme.TakeWhile(other => item.Starts is null || !(other.Starts > item.Starts)).Count();
        return [.. programme.Take(before), item, .. programme.Skip(before)];
    }

    /// <summary>The title's words are their author's, and so is a line that is made of them.</summary>
    private static string Line(Text title)
    {
        var line = $"{New.In(title.Language)}: {title.Markdown}";
        return line.Length <= TextLimits.Title ? line : line[..TextLimits.Title];
    }
}
