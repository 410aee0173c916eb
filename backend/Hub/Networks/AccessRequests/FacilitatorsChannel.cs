using System.Security.Claims;
using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Live;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Networks.AccessRequests;

/// <summary>For those who run a network: the queue of requests for access. One that is answered is gone from it.</summary>
internal sealed class FacilitatorsChannel(
    IActors actors,
    CurrentReference reference,
    AccessRequestList requests,
    AuthorList authors,
    TextViews texts
) : Channel("network/{key}/facilitators")
{
    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        reference.Current.Part<AreaMap>().Network(name.Key) is not null
        && (await actors.FindNow(user, ct)).MayFacilitate(name.Key);

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var sight = Sight.Nothing with { Facilitated = [name.Key] };
        var found = await requests.Find([.. events.Select(line => line.Subject)], sight, ct);
        var waiting = found.Where(request => request?.Status is AccessRequestStatus.Waiting).ToArray();
        var asked = await authors.Find([.. waiting.Select(request => (request!.PersonId, request.ActingFor))], ct);
        var messages = await texts.Make([.. waiting.Select(request => request!.StoredMessage.Parts())], ct);
        var next = 0;
        return
        [
            .. found.Select(request =>
                request is not { Status: AccessRequestStatus.Waiting }
                    ? (ReadOnlyMemory<byte>?)null
                    : LiveJson.Write(json =>
                    {
                        json.Id("AccessRequest", request.Uuid);
                        json.WriteString("status"u8, "WAITING");
                        json.Author(asked[next]);
                        json.Body(messages[next++]);
                        json.WriteString("address"u8, request.Address);
                        json.Instant("askedAt", request.AskedAt);
                        json.WriteNumber("sequence"u8, request.Sequence);
                    })
            ),
        ];
    }

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) => OfficePersons.Of(recorded);
}
