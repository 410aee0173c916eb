using Hub.Forum;
using Hub.Forum.Topics;
using Hub.Shared.Text;
using Hub.Testing.Deciding;

namespace Hub.Tests.Forum;

/// <summary>A topic that Kari started in network 50, and what happened in it.</summary>
internal static class Topics
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    public static readonly Guid Id = new("0197a000-0000-7000-8000-000000000001");
    public static readonly Guid FirstPost = StartTopic.FirstPost(Id);
    public static readonly Guid Reply = new("0197a000-0000-7000-8000-000000000002");

    public static readonly TopicStarted Started = Start(Visibility.Open);
    public static readonly TopicStarted StartedForTheNetwork = Start(Visibility.Network);

    public static readonly PostReplied OlaReplied = new(Reply, 2, By(Cast.Ola, "Vi ringer først."), Noon);
    public static readonly TopicLocked Locked = new(Cast.Anne.Person(), Noon);

    public static Given<TopicState> Given(params ReadOnlySpan<Hub.EventStore.Event> events) =>
        DeciderSpec.Given<TopicState>(events);

    public static Text By(Hub.Shared.Access.Actor actor, string markdown) => new(actor.Person(), Language.Nb, markdown);

    private static TopicStarted Start(Visibility visibility) =>
        new(
            "50",
            By(Cast.Kari, "Boligsamtaler"),
            FirstPost,
            By(Cast.Kari, "Hvem har begynt?"),
            ["housing"],
            visibility,
            Noon
        );
}
