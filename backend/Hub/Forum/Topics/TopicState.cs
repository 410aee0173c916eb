using System.Collections.Immutable;
using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <summary>What decisions on a topic need to know.</summary>
public abstract record TopicState : IState<TopicState>
{
    public static TopicState Initial { get; } = new NotStarted();

    public sealed record NotStarted : TopicState;

    /// <summary>The id belongs to something that is no topic.</summary>
    public sealed record Foreign : TopicState;

    public abstract record Started(TopicFacts Facts) : TopicState;

    public sealed record Open(TopicFacts Facts) : Started(Facts);

    public sealed record Locked(TopicFacts Facts) : Started(Facts);

    public TopicState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotStarted, TopicStarted started) => new Open(TopicFacts.From(started)),
            (NotStarted, _) => new Foreign(),
            (Open open, TopicLocked) => new Locked(open.Facts),
            (Locked locked, TopicUnlocked) => new Open(locked.Facts),
            (Started started, _) => started with { Facts = started.Facts.Evolve(recorded) },
            _ => this,
        };
}

/// <summary>What holds whether the topic is open or locked.</summary>
public sealed record TopicFacts(
    string Network,
    Guid Author,
    Text Title,
    ImmutableArray<string> FocusAreas,
    Visibility Visibility,
    ImmutableDictionary<Guid, PostFacts> Posts
)
{
    public static TopicFacts From(TopicStarted started) =>
        new(
            started.Network,
            started.Body.AuthorId,
            started.Title,
            [.. started.FocusAreas],
            started.Visibility,
            ImmutableDictionary<Guid, PostFacts>.Empty.Add(started.FirstPostId, new PostFacts(1, started.Body, 1))
        );

    public bool IsOpen => Visibility is Visibility.Open;

    public TopicFacts Evolve(Event recorded) =>
        recorded switch
        {
            PostReplied replied => With(replied.PostId, new PostFacts(replied.Number, replied.Body, 1)),
            PostEdited edited => Change(
                edited.PostId,
                post => post with { Body = edited.Body, Version = edited.PostVersion }
            ),
            PostWithdrawn withdrawn => Change(withdrawn.PostId, post => post with { IsWithdrawn = true }),
            PostHidden hidden => Change(hidden.PostId, post => post with { IsHidden = true }),
            PostShown shown => Change(shown.PostId, post => post with { IsHidden = false }),
            PostReactionGiven given => Change(
                given.PostId,
                post => post with { Reactions = post.Reactions.Add((given.PersonId, given.Kind)) }
            ),
            PostReactionTakenBack back => Change(
                back.PostId,
                post => post with { Reactions = post.Reactions.Remove((back.PersonId, back.Kind)) }
            ),
            TopicVisibilityChanged changed => this with { Visibility = changed.Visibility },
            _ => this,
        };

    private TopicFacts With(Guid post, PostFacts facts) => this with { Posts = Posts.SetItem(post, facts) };

    private TopicFacts Change(Guid id, Func<PostFacts, PostFacts> change) =>
        Posts.TryGetValue(id, out var post) ? With(id, change(post)) : this;
}

/// <summary>A post, with the newest of its texts.</summary>
public sealed record PostFacts(int Number, Text Body, int Version)
{
    public bool IsWithdrawn { get; init; }

    public bool IsHidden { get; init; }

    public ImmutableHashSet<(Guid Person, ReactionKind Kind)> Reactions { get; init; } = [];
}
