using System.Security.Claims;
using Hub.Live;
using Hub.Networks.Members;
using Hub.Notifications.Notices;

namespace Hub.Notifications;

/// <summary>
/// A person's own channel <c>me</c>: how many notices are unread (<c>notice</c>), how far they have read what another of
/// their windows marked (<c>read</c>), and the networks they are in when an office was given or taken (<c>offices</c>).
/// </summary>
internal sealed class OwnChannel(NoticeList notices, IActors actors) : MeChannel
{
    public const string Offices = "offices";

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
    ) => [await Unread(name, ct)];

    /// <summary>However many notices came, the count is one; and the networks are those of now.</summary>
    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        ChannelName name,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    )
    {
        var rendered = new ReadOnlyMemory<byte>?[totals.Count];
        for (var i = 0; i < totals.Count; i++)
            if (totals.Take(i).All(before => before.Type != totals[i].Type))
                rendered[i] = totals[i].Type == Offices ? await Networks(name, ct) : (await Unread(name, ct)).Data;
        return rendered;
    }

    private async Task<ChannelSignal> Unread(ChannelName name, CancellationToken ct) =>
        Unread(await notices.Unread(name.Uuid, (await ActorOf(name, ct)).Sight, ct));

    private async Task<ReadOnlyMemory<byte>> Networks(ChannelName name, CancellationToken ct)
    {
        var actor = await ActorOf(name, ct);
        return LiveJson.Write(json =>
        {
            json.WriteStartArray("networks"u8);
            foreach (var network in actor.Networks.Order(StringComparer.Ordinal))
                json.WriteStringValue(network);
            json.WriteEndArray();
        });
    }

    /// <summary>As the person's own request would be answered: a notice of what they may no longer see does not count.</summary>
    private async Task<Actor> ActorOf(ChannelName name, CancellationToken ct)
    {
        var identity = new ClaimsIdentity([new Claim(PersonClaim.Type, name.Uuid.ToString("D"))], "live");
        return await actors.FindNow(new ClaimsPrincipal(identity), ct);
    }
}
