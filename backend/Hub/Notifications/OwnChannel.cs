using System.Security.Claims;
using Hub.Live;
using Hub.Networks.Members;
using Hub.Notifications.Notices;

namespace Hub.Notifications;

/// <summary>
/// A person's own channel <c>me</c>: how many notices are unread (<c>notice</c>), and how far they have read what
/// another of their windows marked (<c>read</c>).
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
    ) => [await Of(name, ct)];

    /// <summary>However many notices came, the count is one.</summary>
    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        ChannelName name,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    )
    {
        var rendered = new ReadOnlyMemory<byte>?[totals.Count];
        rendered[0] = (await Of(name, ct)).Data;
        return rendered;
    }

    private async Task<ChannelSignal> Of(ChannelName name, CancellationToken ct)
    {
        var person = name.Uuid;
        // As the person's own request would be answered: a notice of what they may no longer see does not count.
        var identity = new ClaimsIdentity([new Claim(PersonClaim.Type, person.ToString("D"))], "live");
        var actor = await actors.Find(new ClaimsPrincipal(identity), ct);
        return Unread(await notices.Unread(person, actor.Sight, ct));
    }
}
