using System.Security.Claims;
using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Live;
using Hub.Networks.Members;
using Hub.Tours.Tours;

namespace Hub.Tours.Agenda;

/// <summary>
/// The agenda of a tour's meetings, for those who may read it: points that are added, changed, closed or removed. An
/// envelope says which one, and the page asks what it is now, since one point may stand on several meetings' agendas.
/// </summary>
internal sealed class AgendaChannel(IActors actors, TourList tours) : Channel("agenda/{uuid}")
{
    public static string Of(Guid tour) => $"agenda/{tour:D}";

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        (await tours.Find([name.Uuid], ct))[0] is { } tour && MayListen(await actors.FindNow(user, ct), tour);

    public override ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    ) =>
        ValueTask.FromResult<IReadOnlyList<ReadOnlyMemory<byte>?>>([
            .. events.Select(line =>
                (ReadOnlyMemory<byte>?)LiveJson.Write(json => json.Id("AgendaPoint", line.Subject))
            ),
        ]);

    public override IEnumerable<ChannelName> RightsChangedBy(RecordedEvent recorded) =>
        recorded.Data is TourPublished ? [Of(recorded.Stream.Value)] : [];

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) => OfficePersons.Of(recorded);

    /// <summary>As the rule <c>VisibleAgendas</c>.</summary>
    private static bool MayListen(Actor actor, Tour tour) =>
        tour.NetworkKeys.Any(actor.Networks.Contains) || actor.MayArrange(tour);
}

/// <summary>Every change of a point concerns its tour's agenda.</summary>
public sealed class AgendaChannelIndex : IProjection
{
    private static readonly string Keep = SqlFile.Read<AgendaChannelIndex>("KeepTourOfPoint");
    private static readonly string Channel = SqlFile.Read<AgendaChannelIndex>("ChannelOfPoint");

    public string Name => "agenda-channels";

    public int Version => 1;

    /// <summary>With the tour of each point, also of those that are removed.</summary>
    public IReadOnlyList<string> Tables { get; } = [.. LiveSchema.Tables, "agenda_tours"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var point = recorded.Stream.Value;
        if (recorded.Data is AgendaPointAdded added)
        {
            batch.Add(Keep, point, added.Tour);
            ChannelIndex.Add(batch, AgendaChannel.Of(added.Tour), recorded.Sequence, "point", point);
        }
        else if (recorded.Data is AgendaPointChanged or AgendaPointClosed or AgendaPointReopened or AgendaPointRemoved)
            ChannelIndex.AddSelect(batch, Channel, recorded.Sequence, "point", point, point);
    }
}
