using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <param name="Topic">The topic that is replied to.</param>
/// <param name="Body">The reply, in Markdown.</param>
/// <param name="Language">The language of the reply; without it, the viewer's own.</param>
public sealed record PostReplyInput(
    [property: ID<Post>] Guid Id,
    [property: ID<Topic>] Guid Topic,
    [property: GraphQLType("Markdown")] string Body,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

public sealed record PostReplyPayload(Post? Post, IReadOnlyList<IError>? Errors);

[MutationType]
public static class PostReply
{
    /// <summary>Replies in a topic. The id is the client's choice.</summary>
    [GraphQLName("postReply")]
    public static async Task<PostReplyPayload> Run(
        PostReplyInput input,
        Actor actor,
        TopicList topics,
        CommandsOn<Post, TopicState> posts,
        CancellationToken cancellation
    )
    {
        var topic = await topics.Find(input.Topic, actor, cancellation);
        var (post, errors) = await posts.Write(
            input.Topic,
            input,
            topic?.NetworkKey,
            wrong: topic is null ? new TopicNotFound() : TextLimits.CheckBody(input.Body, TextLimits.Post),
            (state, now) => Decide(state, input, actor, now),
            cancellation
        );
        return new(post, errors);
    }

    internal static Decision Decide(TopicState state, PostReplyInput input, Actor actor, DateTimeOffset now)
    {
        if (state is not TopicState.Started started || !actor.MaySee(started.Facts))
            return new TopicNotFound();
        var author = actor.PersonId!.Value;
        if (started.Facts.Posts.TryGetValue(input.Id, out var there))
        {
            if (there.Body.AuthorId != author)
                return new IdTaken();
            return there.Body.Markdown == input.Body ? new AlreadyDone() : new CommandReused();
        }
        if (!actor.MayWrite(started.Facts.Network))
            return new NotAMember();
        if (started is TopicState.Locked)
            return new TopicIsLocked();
        var body = new Text(author, input.Language ?? Languages.OrDefault(actor.Language), input.Body);
        // The id may be that of a post in another topic.
        return Decision
            .Accept(new PostReplied(input.Id, started.Facts.Posts.Count + 1, body, now))
            .Claiming($"post/{input.Id}", new IdTaken());
    }
}
