using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Journeys.Comments;

/// <param name="About">The plain UUID of the goal or measure that it is about.</param>
/// <param name="Body">In Markdown, at most 4000 characters.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
public sealed record WriteCommentInput(
    [property: ID<Comment>] Guid Id,
    Guid About,
    [property: GraphQLType("Markdown")] string Body,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

public sealed record CommentPayload(Comment? Comment, IReadOnlyList<IError>? Errors);

[MutationType]
public static class WriteComment
{
    /// <summary>
    /// Says something of a goal or a measure, for all who see the journey. Whoever sees it and holds an office may. The
    /// municipality's own are told, and who wrote there before.
    /// </summary>
    [GraphQLName("writeComment")]
    public static async Task<CommentPayload> Run(
        WriteCommentInput input,
        Actor actor,
        StandingThings things,
        JourneyList journeys,
        JourneyWriters writers,
        AreaMap areas,
        CommentList comments,
        CommandsOn<Comment, CommentState> commands,
        CancellationToken cancellation
    )
    {
        var journey =
            await things.JourneyOf(input.About, cancellation) is { } id
            && (
                await things.Goal(input.About, actor, cancellation) is not null
                || await things.Measure(input.About, actor, cancellation) is not null
            )
                ? await journeys.Find(id, actor, cancellation)
                : null;
        IReadOnlyList<Guid> told = journey is null
            ? []
            :
            [
                .. (await writers.Of(journey.MunicipalityNumber, cancellation))
                    .Concat((await comments.On(input.About, actor.Sight, cancellation)).Select(one => one.AuthorId))
                    .Distinct(),
            ];
        var (comment, errors) = await commands.Write(
            input.Id,
            input,
            journey is null ? (null, null) : HatOf(actor, input.ActingFor, journey.MunicipalityNumber, areas),
            journey is null ? new GoalNotFound("about") : TextLimits.CheckBody(input.Body, TextLimits.Message),
            (state, now) => Decide(state, input, journey!.Uuid, told, actor, now),
            cancellation
        );
        return new(comment, errors);
    }

    /// <summary>
    /// For the municipality by who writes its journey; else by an office in its county's network; else, where the journey
    /// is published, by the office that one has elsewhere.
    /// </summary>
    private static (Hat? Hat, Refusal? Refusal) HatOf(
        Actor actor,
        string? actingFor,
        string municipality,
        AreaMap areas
    )
    {
        if (actor.JourneyHat(municipality) is { } own && (actingFor is null || own.Key == actingFor))
            return (own, null);
        var county = areas.Municipality(municipality)?.CountyNumber;
        if (county is not null && actor.HatsIn(county).Count > 0)
            return actor.Choose(actingFor, county);
        var elsewhere = actor
            .Offices.Select(office => office.Hat)
            .FirstOrDefault(hat => actingFor is null || hat.Key == actingFor);
        return elsewhere is null ? (null, new HatNotYours()) : (elsewhere, null);
    }

    internal static Decision Decide(
        CommentState state,
        WriteCommentInput input,
        Guid journey,
        IReadOnlyList<Guid> told,
        Actor actor,
        DateTimeOffset now
    )
    {
        var author = actor.PersonId!.Value;
        return state switch
        {
            CommentState.NotWritten => new CommentWritten(
                journey,
                input.About,
                new Text(author, input.Language ?? Languages.OrDefault(actor.Language), input.Body),
                told,
                now
            ),
            CommentState.Written there when there.AuthorId == author => there.About == input.About
            && there.Body.Markdown == input.Body
                ? new AlreadyDone()
                : new CommandReused(),
            _ => new IdTaken(),
        };
    }
}
