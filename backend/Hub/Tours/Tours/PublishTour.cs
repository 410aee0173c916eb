using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <param name="Id">The tour: the client's choice for a new one, a UUID of any version (7 is best).</param>
/// <param name="Version">The <c>version</c> that was read; 0 for a new tour. Another one is refused with
/// <c>TOUR_CHANGED_MEANWHILE</c>.</param>
/// <param name="Content">All of the tour as everybody shall see it.</param>
/// <param name="ChangeLine">What is new, in one public line; required from the second version on.</param>
/// <param name="Language">The language that it is written in; without it, the viewer's own.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one arranges by; may be left out.</param>
public sealed record PublishTourInput(
    [property: ID<Tour>] Guid Id,
    int Version,
    TourContentInput Content,
    string? ChangeLine = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record PublishTourPayload(Tour? Tour, IReadOnlyList<IError>? Errors);

[MutationType]
public static class PublishTour
{
    /// <summary>
    /// Publishes a tour for everybody, or its next version. For those who run its networks, and its hosts. What was
    /// changed is told in public; those who take part in a stop that moved are told by a notice.
    /// </summary>
    [GraphQLName("publishTour")]
    public static async Task<PublishTourPayload> Run(
        PublishTourInput input,
        TourCommands commands,
        TourContentCheck check,
        TourList tours,
        PresenterList presenters,
        Drafts.TourDraftList drafts,
        CancellationToken cancellation
    )
    {
        var actor = commands.Actor;
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        var wrong = check.Check(input.Content) ?? TourContentCheck.Title("changeLine", input.ChangeLine);
        if (wrong is not null)
            return new(null, [wrong]);
        // Before the decision: a presenter without a name would be shown as nobody.
        if (input.Content.Networks.Any(actor.IsMemberOf))
            await presenters.Keep(input.Id, input.Content.PresenterNames(), cancellation);
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var content = input.Content.ToContent(input.Id, person, language);
        var refusal = await commands.Decide(
            input.Id,
            input,
            createdId: input.Version == 0 ? input.Id : null,
            input.ActingFor,
            input.Content.Networks,
            (state, now) =>
                Decide(
                    state,
                    content,
                    input.Version,
                    input.ChangeLine is { } words ? new Text(person, language, words.Trim()) : null,
                    actor,
                    now
                ),
            cancellation
        );
        if (refusal is not null)
            return new(null, [refusal]);
        await drafts.Discard(input.Id, cancellation);
        return new((await tours.Find([input.Id], cancellation))[0], null);
    }

    internal static Decision Decide(
        TourState state,
        TourContent content,
        int version,
        Text? changeLine,
        Actor actor,
        DateTimeOffset now
    ) =>
        state switch
        {
            TourState.NotPublished when version != 0 => new TourNotFound(),
            TourState.NotPublished => First(content, actor, now),
            TourState.Published { Facts: var tour } => Next(tour, content, version, changeLine, actor, now),
            _ => new IdTaken(),
        };

    private static Decision First(TourContent content, Actor actor, DateTimeOffset now)
    {
        if (NotIn(content.Networks, actor) is { } refusal)
            return refusal;
        return TourChanges.Claiming(new TourPublished(1, content, [], null, null, now), before: null);
    }

    private static Decision Next(
        TourFacts tour,
        TourContent content,
        int version,
        Text? changeLine,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (!actor.MayArrange(tour.Content))
            return version == 0 ? new IdTaken() : new NotAnOrganiser();
        if (tour.IsCancelled)
            return new AlreadyCancelled();
        var next = content.KeepAuthorsOf(tour.Content);
        // Asked before the version: a resend after it went through is no conflict.
        if (TourChanges.AreSame(tour.Content, next))
            return new AlreadyDone();
        if (version != tour.Version)
            return new TourChangedMeanwhile(tour.Version);
        if (changeLine is null)
            return new ChangeLineMissing();
        if (NotIn(next.Networks.Except(tour.Content.Networks), actor) is { } refusal)
            return refusal;
        if (tour.Content.Stops.FirstOrDefault(was => next.Stops.All(stop => stop.Id != was.Id)) is { } leftOut)
            return new StopLeftOut(leftOut.Id);
        return TourChanges.Claiming(
            new TourPublished(tour.Version + 1, next, TourChanges.Moved(tour.Content, next), changeLine, null, now),
            tour.Content
        );
    }

    private static NetworkNotYours? NotIn(IEnumerable<string> networks, Actor actor) =>
        networks.FirstOrDefault(network => !actor.MayFacilitate(network)) is { } foreign
            ? new NetworkNotYours(foreign)
            : null;
}
