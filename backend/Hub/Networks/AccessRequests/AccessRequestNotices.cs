using Hub.EventStore;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Networks.AccessRequests;

/// <summary>Tells those who run a network who asks to be let in, and who asked of the answer.</summary>
/// <remarks>The network answers, not a person: who asked learns the answer and not which colleague gave it.</remarks>
internal sealed class AccessRequestNotices : ITellings
{
    public static NoticeKind Asked { get; } =
        new(
            "ACCESS_REQUESTED",
            new("{author} ber om tilgang til nettverket"),
            new("{author} ber om tilgang til nettverket"),
            new("{author} asks for access to the network")
        );

    public static NoticeKind Granted { get; } =
        new(
            "ACCESS_GRANTED",
            new("Du har fått tilgang til nettverket"),
            new("Du har fått tilgang til nettverket"),
            new("You have been given access to the network")
        );

    public static NoticeKind Declined { get; } =
        new(
            "ACCESS_DECLINED",
            new("Du fikk ikke tilgang til nettverket. Se begrunnelsen"),
            new("Du fekk ikkje tilgang til nettverket. Sjå grunngivinga"),
            new("You were not given access to the network. See why")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded)
    {
        var about = new Thing(nameof(AccessRequest), recorded.Stream.Value.ToString("D"));
        return recorded.Data switch
        {
            AccessRequested asked =>
            [
                new Told(Asked.Code, about, Recipients.Persons(asked.Told), asked.At) { Author = asked.PersonId },
            ],
            AccessGranted granted => [new Told(Granted.Code, about, Recipients.Persons(granted.PersonId), granted.At)],
            AccessDeclined declined =>
            [
                new Told(Declined.Code, about, Recipients.Persons(declined.PersonId), declined.At),
            ],
            _ => [],
        };
    }
}

/// <summary>A request leads who answers it to the queue, and who asked to what came of it.</summary>
internal sealed class NoticedAccessRequests(AccessRequestList requests, NetworkNames networks) : INoticeThings
{
    public string Type => nameof(AccessRequest);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await requests.Find([.. notices.Select(notice => Guid.Parse(notice.Key))], sight, cancellation);
        return
        [
            .. found.Zip(
                notices,
                (request, notice) =>
                    request is not null && networks.Of(request.NetworkKey) is { } name
                        ? new NoticeThing(name, Address(notice.Kind, request.NetworkKey), name)
                        : null
            ),
        ];
    }

    private static string Address(string kind, string network) =>
        kind == AccessRequestNotices.Asked.Code ? $"/nettverk/{network}/foresporsler"
        : kind == AccessRequestNotices.Granted.Code ? $"/nettverk/{network}"
        : $"/tilgang/{network}";
}
