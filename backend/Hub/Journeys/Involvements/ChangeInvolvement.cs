using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Journeys.Involvements;

/// <param name="Id">The line of the log.</param>
/// <param name="Version">The <c>version</c> that was read; another one is refused with <c>INVOLVEMENT_CONFLICT</c>.</param>
/// <param name="Who">The group that was heard, never the name of a person.</param>
/// <param name="On">When it was heard.</param>
/// <param name="People">How many took part; null: nobody counted.</param>
/// <param name="Said">What they said; null: it is not told.</param>
public sealed record ChangeInvolvementInput(
    [property: ID<Involvement>] Guid Id,
    int Version,
    string Who,
    DateOnly On,
    int? People = null,
    string? Said = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChangeInvolvement
{
    /// <summary>Says otherwise who was heard, when, how many, and what they said.</summary>
    [GraphQLName("changeInvolvement")]
    public static async Task<InvolvementPayload> Run(
        ChangeInvolvementInput input,
        Actor actor,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var errors = await commands.Decide(
            await things.JourneyOf(input.Id, cancellation),
            input,
            [input.Id],
            states => Decide(states.Of<InvolvementState>(input.Id), input, actor, commands.Now),
            cancellation,
            notFound: new InvolvementNotFound(),
            wrong: InvolvementTexts.Check(input.Who, input.People, input.Said)
        );
        return new(errors is null ? await things.Involvement(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(
        InvolvementState state,
        ChangeInvolvementInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is not InvolvementState.Logged heard)
            return new InvolvementNotFound();
        var (author, language) = (actor.PersonId!.Value, heard.Who.Language);
        // The same words keep their author: erasure goes by that person.
        var who = heard.Who.Markdown == input.Who.Trim() ? heard.Who : new Text(author, language, input.Who.Trim());
        var said = InvolvementTexts.Said(input.Said, author, language);
        if (heard.Said?.Markdown == said?.Markdown)
            said = heard.Said;
        if ((heard.Who, heard.On, heard.People, heard.Said) == (who, input.On, input.People, said))
            return new AlreadyDone();
        return heard.Version != input.Version
            ? new InvolvementConflict(heard.Version)
            : Decision.Accept((input.Id, new InvolvementChanged(who, input.On, input.People, said, now)));
    }
}
