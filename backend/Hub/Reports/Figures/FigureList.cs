using Hub.Journeys;
using Hub.Journeys.Items;
using Hub.Journeys.Overviews;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Reference;
using Hub.Shared.Time;
using Npgsql;
using static Hub.Reports.Figures.FigureKeys;

namespace Hub.Reports.Figures;

/// <summary>
/// Counts for a county's report: sums only, so that a report that others read says of no single municipality what its
/// journey does not say to them.
/// </summary>
public sealed class FigureList(
    NpgsqlDataSource database,
    CurrentReference reference,
    NetworkStandings standings,
    ItemList items
)
{
    /// <summary>Sees each journey, published or not.</summary>
    private static readonly Sight All = new(SeesOpen: true, SeesAll: true, []);

    /// <param name="since">When the last report's were counted; null for the first report.</param>
    public async Task<ReportFigures> Draw(
        string network,
        Programme programme,
        DateTimeOffset? since,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var today = await Count(network, programme, null, now, cancellation);
        var before = since is { } at ? await Count(network, programme, at, at, cancellation) : null;
        var from = since ?? Norway.StartOf(programme.ValidFrom);
        var figures = today
            .Counts.Select(count => new ReportFigure(
                count.Key,
                count.Value,
                before?.Counts.GetValueOrDefault(count.Key)
            ))
            .Concat(await Meetings(network, from, now, cancellation));
        if (before is not null)
            figures = figures.Concat(Between(before.Rows, today.Rows));
        return new(now, since, [.. figures]);
    }

    /// <summary>Municipalities that began or went on to another phase, as the overview's changes have them.</summary>
    private static IEnumerable<ReportFigure> Between(
        IReadOnlyList<MunicipalityStanding> before,
        IReadOnlyList<MunicipalityStanding> after
    )
    {
        var was = before.ToDictionary(row => row.Municipality.Number);
        var pairs = after
            .Where(row => row.Journey is not null && was.ContainsKey(row.Municipality.Number))
            .Select(row => (Now: row, Was: was[row.Municipality.Number]))
            .ToArray();
        yield return new(Begun, pairs.Count(pair => pair.Was.Journey is null), null);
        yield return new(
            Moved,
            pairs.Count(pair => pair.Was.Journey is not null && pair.Was.Phase?.Key != pair.Now.Phase?.Key),
            null
        );
    }

    /// <param name="at">Null: as the overview has it now.</param>
    private async Task<Counted> Count(
        string network,
        Programme programme,
        DateTimeOffset? at,
        DateTimeOffset when,
        CancellationToken cancellation
    )
    {
        var rows = (await standings.Of(network, programme.Key, at, All, cancellation))!;
        var sums = JourneySums.Of(rows, reference.Current.Part<PhaseCatalogue>());
        var counts = new Dictionary<string, int>
        {
            [Municipalities] = sums.MunicipalityCount,
            [FigureKeys.Journeys] = sums.JourneyCount,
        };
        foreach (var (phase, count) in sums.Phases)
            counts[InPhase + phase?.Key] = count;
        counts[Measures] = sums.MeasureCount;
        counts[Done] = sums.DoneCount;
        counts[Started] = await StartedMeasures(rows, when, cancellation);
        counts[Due] = sums.DueCount;
        counts[Overdue] = sums.OverdueCount;
        counts[Help] = sums.HelpCount;
        await using var command = database
            .CreateCommand(SqlFile.Read<FigureList>("CountSpread"))
            .With("numbers", Numbers(network))
            .With("at", when.ToUniversalTime());
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        string[] spread = [Adoptions, InUse, Lent, FigureKeys.Experiences];
        for (var column = 0; column < spread.Length; column++)
            counts[spread[column]] = reader.GetInt32(column);
        return new(counts, rows);
    }

    private async Task<int> StartedMeasures(
        IReadOnlyList<MunicipalityStanding> rows,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<FigureList>("CountStarted"))
            .With("journeys", rows.Select(row => row.Journey?.Uuid).OfType<Guid>().ToArray())
            .With("sequence", (double)await items.SequenceAt(at, cancellation));
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private async Task<IReadOnlyList<ReportFigure>> Meetings(
        string network,
        DateTimeOffset from,
        DateTimeOffset to,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<FigureList>("CountMeetings"))
            .With("network", network)
            .With("numbers", Numbers(network))
            .With("from", Norway.DayOf(from))
            .With("to", Norway.DayOf(to));
        string[] keys = [Stops, Represented, Delegates];
        var counts = await command.ReadAll(
            row => keys.Select((_, column) => row.GetInt32(column)).ToArray(),
            cancellation
        );
        return [.. keys.Zip(counts[0], (key, count) => new ReportFigure(key, count, null))];
    }

    private string[] Numbers(string network) =>
        [.. reference.Current.Part<AreaMap>().MunicipalitiesOf(network).Select(municipality => municipality.Number)];

    private sealed record Counted(IReadOnlyDictionary<string, int> Counts, IReadOnlyList<MunicipalityStanding> Rows);
}
