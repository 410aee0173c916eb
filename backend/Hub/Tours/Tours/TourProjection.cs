using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Tours.Tours;

/// <summary>Folds tours into rows: the tour, its stops with their programmes, and the public change log.</summary>
public sealed class TourProjection : IProjection
{
    public string Name => "tours";

    /// <summary>Also raised when Markdown is rendered differently, since rows keep their HTML.</summary>
    public int Version => 2;

    public IReadOnlyList<string> Tables { get; } = ["tours", "stops", "tour_versions"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var tour = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case TourPublished published:
                Publish(batch, recorded, published);
                break;
            case StopAttendanceChanged changed:
                batch.Add(
                    Sql("ChangeStopAttendance"),
                    changed.StopId,
                    changed.Attendance.ToString(),
                    changed.OnlineLink
                );
                Change(
                    changed.StopId,
                    changed.TourVersion,
                    TourVersionKind.AttendanceChanged,
                    changed.Reason,
                    changed.At
                );
                break;
            case StopPostponed postponed:
                batch.Add(
                    Sql("PostponeStop"),
                    postponed.StopId,
                    postponed.Time.Date,
                    postponed.Time.LastDate,
                    postponed.Time.Month,
                    postponed.Time.YearInferred,
                    postponed.Time.Starts,
                    postponed.Time.Ends,
                    postponed.Time.Zone,
                    postponed.Time.StartsAt(),
                    postponed.Time.EndsAt()
                );
                Change(
                    postponed.StopId,
                    postponed.TourVersion,
                    TourVersionKind.Postponed,
                    postponed.Reason,
                    postponed.At
                );
                break;
            case StopCancelled cancelled:
                batch.Add(Sql("CancelStop"), cancelled.StopId);
                Change(
                    cancelled.StopId,
                    cancelled.TourVersion,
                    TourVersionKind.StopCancelled,
                    cancelled.Reason,
                    cancelled.At
                );
                break;
            case TourCancelled cancelled:
                batch.Add(Sql("CancelStopsOfTour"), tour, recorded.Sequence, Norway.DayOf(cancelled.At));
                AddVersion(null, cancelled.TourVersion, TourVersionKind.TourCancelled, cancelled.Reason, cancelled.At);
                break;
        }

        void Change(Guid stop, int version, TourVersionKind kind, Text reason, DateTimeOffset at)
        {
            batch.Add(
                Sql("KeepStopNotice"),
                stop,
                version,
                reason.Language.Code(),
                reason.Kept(),
                reason.Html(),
                at,
                recorded.Sequence
            );
            AddVersion(stop, version, kind, reason, at);
        }

        void AddVersion(Guid? stop, int version, TourVersionKind kind, Text reason, DateTimeOffset at)
        {
            batch.Add(
                Sql("CountTourVersion"),
                tour,
                version,
                at,
                kind is TourVersionKind.TourCancelled,
                recorded.Sequence
            );
            TourProjection.AddVersion(batch, recorded, version, kind, stop, reason, at, content: null);
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        var tour = masked.Stream.Value;
        switch (masked.Data)
        {
            case TourPublished { Content: var content } published:
                var version = published.TourVersion;
                batch.Add(
                    Sql("EraseTour"),
                    tour,
                    version,
                    TitleOf(content),
                    content.Description?.Kept(),
                    content.Description?.Html()
                );
                foreach (var stop in content.Stops)
                    batch.Add(
                        Sql("EraseStop"),
                        stop.Id,
                        version,
                        stop.Title?.Kept(),
                        stop.Description?.Kept(),
                        stop.Description?.Html(),
                        ProgrammeJson.Write(stop.Programme)
                    );
                batch.Add(
                    Sql("EraseTourVersion"),
                    tour,
                    version,
                    published.ChangeLine?.Kept(),
                    JsonSerializer.Serialize(content.ForEverybody())
                );
                break;
            case StopAttendanceChanged changed:
                EraseNotice(changed.StopId, changed.TourVersion, changed.Reason);
                break;
            case StopPostponed postponed:
                EraseNotice(postponed.StopId, postponed.TourVersion, postponed.Reason);
                break;
            case StopCancelled cancelled:
                EraseNotice(cancelled.StopId, cancelled.TourVersion, cancelled.Reason);
                break;
            case TourCancelled cancelled:
                batch.Add(Sql("EraseTourVersion"), tour, cancelled.TourVersion, cancelled.Reason.Kept(), null);
                break;
        }

        void EraseNotice(Guid stop, int version, Text reason)
        {
            batch.Add(Sql("EraseStopNotice"), stop, version, reason.Kept(), reason.Html());
            batch.Add(Sql("EraseTourVersion"), tour, version, reason.Kept(), null);
        }
    }

    private static void Publish(SqlBatch batch, RecordedEvent recorded, TourPublished published)
    {
        var content = published.Content;
        batch.Add(
            Sql("PublishTour"),
            recorded.Stream.Value,
            TitleOf(content),
            content.Title.Language.Code(),
            content.Description?.Kept(),
            content.Description?.Html(),
            content.Kind,
            content.Organiser,
            content.Programme,
            content.Networks.ToArray(),
            content.FocusAreas.ToArray(),
            content.Themes.ToArray(),
            content.Hosts.ToArray(),
            content.Stated?.Registration,
            (content.Stated?.Represented ?? []).ToArray(),
            (content.Stated?.Afterwards ?? []).ToArray(),
            content.Stated?.Registered,
            content.Stated?.SharingMunicipalities,
            recorded.Headers.Client == SampleClient.Name,
            published.Source,
            published.At,
            published.TourVersion,
            recorded.Sequence
        );
        for (var position = 0; position < content.Stops.Count; position++)
            PublishStop(batch, recorded, published, content.Stops[position], position);
        AddVersion(
            batch,
            recorded,
            published.TourVersion,
            TourVersionKind.Published,
            stop: null,
            published.ChangeLine,
            published.At,
            JsonSerializer.Serialize(content.ForEverybody())
        );
    }

    private static void PublishStop(
        SqlBatch batch,
        RecordedEvent recorded,
        TourPublished published,
        StopContent stop,
        int position
    ) =>
        batch.Add(
            Sql("PublishStop"),
            stop.Id,
            recorded.Stream.Value,
            position,
            stop.Kind,
            stop.Title?.Kept(),
            (stop.Title ?? stop.Description)?.Language.Code(),
            stop.Description?.Kept(),
            stop.Description?.Html(),
            stop.Time.Date,
            stop.Time.LastDate,
            stop.Time.Month,
            stop.Time.YearInferred,
            stop.Time.Starts,
            stop.Time.Ends,
            stop.Time.Zone,
            stop.Time.StartsAt(),
            stop.Time.EndsAt(),
            stop.Place,
            stop.Venue,
            stop.Attendance?.ToString(),
            stop.OnlineLink,
            stop.OnlineLinkFor.ToString(),
            stop.Capacity,
            stop.RegisterBy,
            stop.RegisterByTime,
            stop.RegistrationClosesAt(),
            stop.HostMunicipality,
            ProgrammeJson.Write(stop.Programme),
            published.TourVersion,
            published.Moved.Contains(stop.Id),
            recorded.Sequence
        );

    private static void AddVersion(
        SqlBatch batch,
        RecordedEvent recorded,
        int version,
        TourVersionKind kind,
        Guid? stop,
        Text? line,
        DateTimeOffset at,
        string? content
    ) =>
        batch.Add(
            Sql("AddTourVersion"),
            recorded.Stream.Value,
            version,
            kind.ToString(),
            stop,
            recorded.Headers.ActingFor,
            line?.Language.Code(),
            line?.Kept(),
            at,
            content
        );

    // A title is a link's text, so an erased one is still something to press.
    private static string TitleOf(TourContent content) => content.Title.Kept() ?? "—";

    private static string Sql(string name) => SqlFile.Read<TourProjection>(name);
}
