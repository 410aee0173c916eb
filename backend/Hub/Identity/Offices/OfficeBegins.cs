using Hub.Live;
using Hub.Shared.Due;

namespace Hub.Identity.Offices;

/// <summary>Tells a person's open windows that an office of theirs has begun: its appointment was recorded long before.</summary>
internal sealed class OfficeBegins(OfficeList offices, Actors actors, ILive live) : IWhenDue
{
    public const string Due = "office-begins";

    public string Kind => Due;

    public async Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation)
    {
        if ((await offices.Find([subject], cancellation))[0] is not { } office)
            return;
        var actor = await actors.FindNow(office.PersonId, cancellation);
        live.Signal(ChannelName.Me(office.PersonId), OfficeSignal.Of(actor));
    }
}
