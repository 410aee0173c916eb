using Hub.Shared.Time;
using Npgsql;

namespace Hub.Journeys.Overviews;

/// <summary>How far journeys have come, that the reader has been found to see: now or at any time.</summary>
public sealed class OverviewList(NpgsqlDataSource database, TimeProvider time)
{
    private static readonly string Now = Sql("ItemsNow");
    private static readonly string At = Sql("ItemsAt");

    /// <summary>
    /// One for each journey that was open by then. What is overdue goes by the day, today's or that time's.
    /// </summary>
    /// <param name="sequence">The log's number up to which it is told; null: as it is now.</param>
    public async Task<IReadOnlyDictionary<Guid, JourneyStanding>> Of(
        IReadOnlyCollection<Guid> journeys,
        DateTimeOffset? at,
        long? sequence,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(sequence is null ? Now : At)
            .With("journeys", journeys.ToArray())
            .With("today", Norway.DayOf(at ?? time.GetUtcNow()));
        if (sequence is { } number)
            command.With("sequence", (double)number);
        var rows = await command.ReadAll(
            row =>
                (
                    Id: row.GetGuid(0),
                    Standing: new JourneyStanding(
                        row.StringOrNull(1),
                        row.IsDBNull(2) ? null : row.GetDouble(2),
                        row.GetInt32(3),
                        row.GetInt32(4),
                        row.GetInt32(5),
                        row.GetInt32(6)
                    )
                ),
            cancellation
        );
        return rows.ToDictionary(row => row.Id, row => row.Standing);
    }

    private static string Sql(string items) =>
        SqlFile
            .Read<OverviewList>("Overview")
            .Replace("{{items}}", SqlFile.Read<OverviewList>(items).TrimEnd(), StringComparison.Ordinal);
}

/// <param name="Phase">The phase's key.</param>
public sealed record JourneyStanding(string? Phase, double? Progress, int Measures, int Done, int Due, int Overdue);
