using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Journeys.Involvements;

/// <param name="Id">The client's choice, a UUID: sending the same again writes nothing twice.</param>
/// <param name="Journey">The journey that it stands in.</param>
/// <param name="Who">The group that was heard, never the name of a person.</param>
/// <param name="On">When it was heard.</param>
/// <param name="People">How many took part, from 1.</param>
/// <param name="Said">What they said, in plain text.</param>
/// <param name="Page">The address of a page of the hub's where it happened or is told of: a stop, a tour, a topic.</param>
/// <param name="Language">The language of its texts; without it, the viewer's own.</param>
public sealed record LogInvolvementInput(
    [property: ID<Involvement>] Guid Id,
    [property: ID<Journey>] Guid Journey,
    string Who,
    DateOnly On,
    int? People = null,
    string? Said = null,
    string? Page = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record InvolvementPayload(Involvement? Involvement, IReadOnlyList<IError>? Errors);

[MutationType]
public static class LogInvolvement
{
    internal const int MostOfAJourney = 200;

    /// <summary>Logs that a group was heard. The id is the client's choice.</summary>
    [GraphQLName("logInvolvement")]
    public static async Task<InvolvementPayload> Run(
        LogInvolvementInput input,
        Actor actor,
        PageAddresses pages,
        LinkedThings linked,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var (origin, wrong) = await Origin(input.Page, pages, linked, actor, cancellation);
        var standing = await things.Of(input.Journey, cancellation);
        var errors = await commands.Decide(
            input.Journey,
            input,
            [input.Journey, input.Id],
            states =>
                Decide(
                    states.Of<JourneyState>(input.Journey),
                    states.Of<InvolvementState>(input.Id),
                    input,
                    standing,
                    origin,
                    actor,
                    commands.Now
                ),
            cancellation,
            wrong: wrong ?? InvolvementTexts.Check(input.Who, input.People, input.Said)
        );
        return new(errors is null ? await things.Involvement(input.Id, actor, cancellation) : null, errors);
    }

    private static async Task<(Thing?, Refusal?)> Origin(
        string? page,
        PageAddresses pages,
        LinkedThings linked,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrWhiteSpace(page))
            return (null, null);
        return
            pages.ThingAt(page.Trim()) is { } thing
            && (await linked.Find([thing], actor.Sight, cancellation)).ContainsKey(thing)
            ? (thing, null)
            : (null, new PageNotFound());
    }

    internal static Decision Decide(
        JourneyState journey,
        InvolvementState state,
        LogInvolvementInput input,
        IReadOnlyList<Item> standing,
        Thing? origin,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is InvolvementState.Logged there)
            return there.Journey != input.Journey ? new IdTaken()
                : there.Who.Markdown == input.Who.Trim() ? new AlreadyDone()
                : new CommandReused();
        if (state is not InvolvementState.NotLogged)
            return new IdTaken();
        if (journey is not JourneyState.Opened opened)
            return new JourneyNotFound();
        if (opened.CountBeside(input.Id, ItemKind.Involvement, standing) >= MostOfAJourney)
            return new TooMuchInvolvement(MostOfAJourney);
        var (author, language) = (actor.PersonId!.Value, input.Language ?? Languages.OrDefault(actor.Language));
        (StreamId, Event)[] events =
        [
            (
                input.Id,
                new InvolvementLogged(
                    input.Journey,
                    new Text(author, language, input.Who.Trim()),
                    input.On,
                    input.People,
                    InvolvementTexts.Said(input.Said, author, language),
                    now
                )
            ),
            (input.Journey, new JourneyItemPlaced(input.Id, nameof(ItemKind.Involvement), now)),
            .. origin
                .LeadsTo(new Thing(nameof(Involvement), input.Id.ToString("D")), now)
                .Select(link => ((StreamId)input.Id, (Event)link)),
        ];
        return Decision.Accept(events).Claiming($"goal/{input.Id}", new IdTaken());
    }
}

internal static class InvolvementTexts
{
    public static Refusal? Check(string who, int? people, string? said) =>
        TextLimits.CheckTitle(who)
        ?? TextLimits.CheckOptional(said, TextLimits.Message, "said")
        ?? (people is < 1 or > 1_000_000 ? new PeopleOutOfRange() : null);

    public static Text? Said(string? said, Guid author, Language language) =>
        string.IsNullOrWhiteSpace(said) ? null : new Text(author, language, said.Trim());
}
