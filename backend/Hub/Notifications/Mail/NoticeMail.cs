using Hub.EventStore;
using Hub.Networks.Members;
using Hub.Notifications.Notices;
using Hub.Shared.Commands;
using Hub.Shared.Mail;
using Hub.Shared.Notices;

namespace Hub.Notifications.Mail;

/// <summary>
/// Writes each notice to those we have an address of, as soon as it is told, on one node at a time. What they may not see
/// by then is not written; samples are nobody's post.
/// </summary>
internal sealed class NoticeMail(
    IEnumerable<ITellings> modules,
    ToldList told,
    NoticeKinds kinds,
    IReceivers receivers,
    IActors actors,
    AuthorList authors,
    Letters letters,
    Maildir maildir
) : ISubscription
{
    private readonly ITellings[] _modules = [.. modules];

    public string Name => "notice-mail";

    /// <summary>Nobody is written to about what was told before there were letters.</summary>
    public bool FromNow => true;

    public async Task Take(RecordedEvent recorded, SqlBatch rows, CancellationToken cancellationToken)
    {
        if (recorded.Data is PersonErased erased)
            maildir.Forget(erased.PersonId);
        else if (recorded.Headers.Client != SampleClient.Name && Tells(recorded))
            await Write(recorded, cancellationToken);
    }

    private bool Tells(RecordedEvent recorded) =>
        _modules.Any(module => module.Of(recorded).Any(telling => telling is Told));

    private async Task Write(RecordedEvent recorded, CancellationToken cancellation)
    {
        var notices = await told.By(recorded.Sequence, cancellation);
        var found = await receivers.Find(
            [.. notices.Select(notice => notice.Person)],
            recorded.Headers.ActingFor,
            cancellation
        );
        foreach (var ((_, notice), receiver) in notices.Zip(found))
            // A person's own choice of how often, once there is one, is asked here.
            if (receiver is { Address: not null } && kinds.Of(notice.Kind) is { } kind)
                await Write(notice, kind, receiver, cancellation);
    }

    private async Task Write(Notice notice, NoticeKind kind, Receiver receiver, CancellationToken cancellation)
    {
        var author = (await NoticeTexts.Authors([notice], authors, cancellation))[0];
        var noticed = new Noticed(
            notice.Uuid,
            kind,
            notice.About,
            notice.AuthorId,
            author?.Name,
            notice.Facts,
            notice.At
        );
        var actor = await actors.FindNow(receiver.PersonId, cancellation);
        if (await letters.Of(noticed, receiver, actor, cancellation) is { } letter)
            await maildir.Write(letter, cancellation);
    }
}
