using System.Security.Claims;
using Hub.EventStore;
using Hub.Live;
using Hub.Tours.Sessions;

namespace Hub.Tours.Tours;

/// <summary>A tour's pages, for everybody: a new version, a stop that was moved or cancelled a minute ago.</summary>
internal sealed class TourChannel(TourList tours, TourJson json, TourPosition position) : Channel("tour/{uuid}")
{
    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        (await tours.Find([name.Uuid], ct))[0] is not null;

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var tour = await json.Tour(name.Uuid, ct);
        return [.. events.Select(_ => tour)];
    }

    /// <summary>Where the tour is now, as it goes on from stop to stop.</summary>
    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        ChannelName name,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    )
    {
        var now = await position.Render(name.Uuid, ct);
        return [.. totals.Select(_ => now)];
    }
}

/// <summary>Every version concerns the tour's own channel.</summary>
public sealed class TourChannelIndex : IProjection
{
    public string Name => "tour-channels";

    public int Version => 1;

    public IReadOnlyList<string> Tables => LiveSchema.Tables;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (recorded.Data is TourPublished or StopAttendanceChanged or StopPostponed or StopCancelled or TourCancelled)
            ChannelIndex.Add(
                batch,
                Tour.ChannelOf(recorded.Stream.Value),
                recorded.Sequence,
                "tour",
                recorded.Stream.Value
            );
    }
}
