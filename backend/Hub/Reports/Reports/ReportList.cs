using System.Text.Json;
using Hub.EventStore;
using Hub.Reports.Figures;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Reports.Reports;

/// <summary>Reports as somebody may see them.</summary>
public sealed class ReportList(NpgsqlDataSource database) : IThings<Report>
{
    public Refusal NotFound { get; } = new ReportNotFound();

    public StreamId StreamOf(Report report) => report.Uuid;

    public async Task<IReadOnlyList<Report?>> Find(IReadOnlyList<Guid> ids, Sight sight, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<ReportList>("FindReports")).With(sight);
        return await command.ReadInOrder(ids, Read, report => report.Uuid, cancellation);
    }

    /// <summary>Of a network or sent to it, or of all; the newest first, at most a hundred.</summary>
    public async Task<IReadOnlyList<Report>> Of(string? network, Sight sight, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ReportList>("ReportsOf"))
            .With("network", network)
            .With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    /// <summary>When the last report that was sent was counted; null where none was.</summary>
    public async Task<DateTimeOffset?> LastSent(string network, string programme, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ReportList>("LastSent"))
            .With("network", network)
            .With("programme", programme);
        return (await command.ReadAll(row => row.Instant(0), cancellation)) is [var at, ..] ? at : null;
    }

    /// <summary>What was done with each, in order.</summary>
    internal async Task<ILookup<Guid, ReportStepRow>> Steps(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ReportList>("StepsOfReports"))
            .With("ids", ids.ToArray())
            .With(sight);
        var rows = await command.ReadAll(
            row => new ReportStepRow(
                row.GetGuid(0),
                row.GetString(1),
                row.GuidOrNull(2),
                row.StringOrNull(3),
                row.Instant(4)
            ),
            cancellation
        );
        return rows.ToLookup(row => row.Report);
    }

    private static Report Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.GetFieldValue<DateOnly>(3),
            Enum.Parse<ReportStatus>(row.GetString(4)),
            Languages.Parse(row.GetString(5)),
            JsonSerializer.Deserialize<ReportFigures>(row.GetString(6), ReportProjection.Json)!,
            row.GetInt32(7),
            row.Instant(8),
            row.StoredTextAt(9),
            row.StringOrNull(12),
            row.GuidOrNull(13),
            row.StringOrNull(14),
            row.InstantOrNull(15),
            row.GuidOrNull(16),
            row.StringOrNull(17),
            row.InstantOrNull(18),
            row.GetFieldValue<string[]>(19),
            row.GetBoolean(20)
        );
}

internal sealed record ReportStepRow(Guid Report, string Kind, Guid? Person, string? ActingFor, DateTimeOffset At);
