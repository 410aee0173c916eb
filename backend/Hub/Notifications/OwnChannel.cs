using Hub.Identity.Offices;
using Hub.Live;
using Hub.Networks.Members;
using Hub.Notifications.Notices;

namespace Hub.Notifications;

/// <summary>
/// A person's own channel <c>me</c>: how many notices are unread (<c>notice</c>), how far they have read what another of
/// their windows marked (<c>read</c>), and which networks they are a member of when that has changed (<c>offices</c>).
/// </summary>
internal sealed class OwnChannel(NoticeList notices, IActors actors) : MeChannel
{
    public static ChannelSignal Unread(int count) =>
        new("notice", LiveJson.Write(json => json.WriteNumber("unread"u8, count)));

    public static ChannelSignal Read(string channel, long sequence) =>
        new(
            "read",
            LiveJson.Write(json =>
            {
                json.WriteString("channel"u8, channel);
                json.WriteNumber("lastRead"u8, sequence);
            })
        );

    public override async ValueTask<IReadOnlyList<ChannelSignal>> CurrentSignals(
        ChannelName name,
        CancellationToken ct
    ) => [await Unread(name.Uuid, await actors.FindNow(name.Uuid, ct), ct)];

    /// <summary>However many notices came or offices changed: a kind of signal is one, as it is now.</summary>
    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        ChannelName name,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    )
    {
        var actor = await actors.FindNow(name.Uuid, ct);
        var rendered = new ReadOnlyMemory<byte>?[totals.Count];
        foreach (var (index, total) in totals.Index().DistinctBy(one => one.Item.Type))
            rendered[index] =
                total.Type is OfficeSignal.Type
                    ? OfficeSignal.Of(actor).Data
                    : (await Unread(name.Uuid, actor, ct)).Data;
        return rendered;
    }

    /// <summary>As the person's own request would be answered: a notice of what they may no longer see does not count.</summary>
    private async Task<ChannelSignal> Unread(Guid person, Actor actor, CancellationToken ct) =>
        Unread(await notices.Unread(person, actor.Sight, ct));
}
