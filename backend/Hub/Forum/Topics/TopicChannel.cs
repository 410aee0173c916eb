using System.Security.Claims;
using Hub.EventStore;
using Hub.Live;
using Hub.Shared.Commands;

namespace Hub.Forum.Topics;

/// <summary>A topic's own page: whoever may see the topic listens, and is dropped when it is narrowed past them.</summary>
internal sealed class TopicChannel(IActors actors, TopicList topics, TopicJson json) : Channel("topic/{uuid}")
{
    /// <summary>Its listeners were checked; what it renders is this topic and nothing else.</summary>
    private static readonly Sight All = new(SeesOpen: true, SeesAll: true, []);

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        await topics.Find(name.Uuid, await actors.FindNow(user, ct), ct) is not null;

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var posts = events.Where(line => line.Type == "post").Select(line => line.Subject).ToArray();
        var ofPosts = posts.Length == 0 ? [] : await json.Posts(name.Uuid, posts, All, ct);
        var ofTopic = posts.Length == events.Count ? null : (await json.Topics([name.Uuid], All, ct))[0];
        var next = 0;
        return [.. events.Select(line => line.Type == "post" ? ofPosts[next++] : ofTopic)];
    }

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        ChannelName name,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    ) => await json.Reactions([.. totals.Select(total => total.Subject)], ct);

    public override IReadOnlyList<string> SignalsFromClients { get; } = ["typing"];

    public override bool ShowsPresence => true;

    public override IEnumerable<ChannelName> RightsChangedBy(RecordedEvent recorded) =>
        recorded.Data is TopicVisibilityChanged ? [Topic.ChannelOf(recorded.Stream.Value)] : [];

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) =>
        Identity.Offices.OfficePersons.Of(recorded);
}
