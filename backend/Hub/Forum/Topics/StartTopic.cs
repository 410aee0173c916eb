using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <param name="Network">The network's key.</param>
/// <param name="Title">The title, in plain text.</param>
/// <param name="Body">The opening text, in Markdown; it becomes post number 1.</param>
/// <param name="FocusAreas">Keys of the focus areas that it is about; may be left out.</param>
/// <param name="Visibility">Who may read it; without it, <c>OPEN</c>.</param>
/// <param name="Language">The language of title and text; without it, the viewer's own.</param>
/// <param name="Origin">The id of what it comes from, such as a question in a session; both keep the link.</param>
public sealed record StartTopicInput(
    [property: ID<Topic>] Guid Id,
    string Network,
    string Title,
    [property: GraphQLType("Markdown")] string Body,
    IReadOnlyList<string>? FocusAreas = null,
    Visibility? Visibility = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null,
    string? Origin = null
) : IWritingInput;

public sealed record StartTopicPayload(Topic? Topic, IReadOnlyList<IError>? Errors);

[MutationType]
public static class StartTopic
{
    /// <summary>Starts a topic in a network; its text is the first post. The id is the client's choice.</summary>
    [GraphQLName("startTopic")]
    public static async Task<StartTopicPayload> Run(
        StartTopicInput input,
        Actor actor,
        AreaMap areas,
        ProgrammeCatalogue programmes,
        Origins origins,
        CommandsOn<Topic, TopicState> topics,
        CancellationToken cancellation
    )
    {
        var (origin, noOrigin) = await origins.Find(input.Origin, cancellation);
        var (topic, errors) = await topics.Write(
            input.Id,
            input,
            input.Network,
            wrong: areas.Network(input.Network) is null
                ? new NetworkNotFound()
                : programmes.CheckChoice(input.FocusAreas ?? [])
                    ?? TextLimits.CheckTitle(input.Title)
                    ?? TextLimits.CheckBody(input.Body, TextLimits.Post)
                    ?? noOrigin,
            (state, now) => Decide(state, input, actor, now, origin),
            cancellation
        );
        return new(topic, errors);
    }

    internal static Decision Decide(
        TopicState state,
        StartTopicInput input,
        Actor actor,
        DateTimeOffset now,
        Thing? origin = null
    )
    {
        var author = actor.PersonId!.Value;
        switch (state)
        {
            case TopicState.NotStarted when !actor.MayWrite(input.Network):
                return new NotAMember();
            case TopicState.NotStarted:
                var language = input.Language ?? Languages.OrDefault(actor.Language);
                var opening = new TopicStarted(
                    input.Network,
                    new Text(author, language, input.Title.Trim()),
                    FirstPost(input.Id),
                    new Text(author, language, input.Body),
                    [.. (input.FocusAreas ?? []).Distinct()],
                    input.Visibility ?? Visibility.Open,
                    now
                );
                return Decision.Accept([opening, .. origin.LeadsTo(new Thing(nameof(Topic), $"{input.Id:D}"), now)]);
            case TopicState.Started started when started.Facts.Author == author:
                return IsTheSame(started.Facts, input) ? new AlreadyDone() : new CommandReused();
            default:
                return new IdTaken();
        }
    }

    /// <summary>The opening post's id follows from the topic's, so that clients choose one id.</summary>
    internal static Guid FirstPost(Guid topic) => StreamId.FromKey(topic, "post/1").Value;

    private static bool IsTheSame(TopicFacts facts, StartTopicInput input) =>
        facts.Network == input.Network
        && facts.Title.Markdown == input.Title.Trim()
        && facts.Posts[FirstPost(input.Id)] is { Version: 1 } first
        && first.Body.Markdown == input.Body;
}
