using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Identity.Viewing;
using Hub.Live;
using Hub.Shared.Refusals;

namespace Hub.Notifications.Notices;

/// <param name="Notices">Which of the viewer's notices; null or left out: all.</param>
public sealed record MarkNoticesReadInput([property: ID<Notice>] IReadOnlyList<Guid>? Notices = null);

public sealed record MarkNoticesReadPayload(Viewer? Viewer, IReadOnlyList<IError>? Errors);

[MutationType]
public static class MarkNoticesRead
{
    /// <summary>Marks one's own notices read, in all windows.</summary>
    [GraphQLName("markNoticesRead")]
    public static async Task<MarkNoticesReadPayload> Run(
        MarkNoticesReadInput input,
        Actor actor,
        NoticeList notices,
        PersonList people,
        DevelopmentSignIn signIn,
        TimeProvider time,
        ILive live,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        await notices.MarkRead(person, input.Notices, time.GetUtcNow(), cancellation);
        var unread = await notices.Unread(person, actor.Sight, cancellation);
        live.Signal(ChannelName.Me(person), OwnChannel.Unread(unread));
        return new(await ViewerQuery.Of(actor, people, signIn, cancellation), null);
    }
}
