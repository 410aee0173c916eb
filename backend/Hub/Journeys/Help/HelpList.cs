using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Journeys.Help;

/// <summary>That a municipality asked for help on its way.</summary>
/// <param name="About">What with; null where nobody said, or the words were erased.</param>
/// <param name="Language">The language of the words; null where there are none.</param>
/// <param name="AskedAt">When it asked.</param>
public sealed record JourneyHelp(string? About, Language? Language, DateTimeOffset AskedAt);

/// <summary>Who asks for help, for the municipality itself and those who support it.</summary>
public sealed class HelpList(NpgsqlDataSource database, CurrentReference reference, TimeProvider time)
{
    /// <summary>By journey; now, or as it was at a time.</summary>
    public async Task<IReadOnlyDictionary<Guid, JourneyHelp>> Of(
        IReadOnlyCollection<Guid> journeys,
        Sight sight,
        CancellationToken cancellation,
        DateTimeOffset? at = null
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<HelpList>("FindHelp"))
            .WithJourneys(sight, reference)
            .With("ids", journeys.Distinct().ToArray())
            .With("at", (at ?? time.GetUtcNow()).ToUniversalTime());
        var rows = await command.ReadAll(
            row =>
                (
                    Journey: row.GetGuid(0),
                    Help: new JourneyHelp(
                        row.StringOrNull(2),
                        row.StringOrNull(2) is null ? null : Languages.Parse(row.GetString(1)),
                        row.Instant(3)
                    )
                ),
            cancellation
        );
        return rows.ToDictionary(row => row.Journey, row => row.Help);
    }
}

[ObjectType<Journey>]
public static class JourneyHelpFields
{
    /// <summary>
    /// That the municipality asks for help; null where it does not, and for all but itself, those who run its network and
    /// national leads.
    /// </summary>
    public static async Task<IReadOnlyList<JourneyHelp?>> Help(
        [Parent] IReadOnlyList<Journey> journeys,
        Actor actor,
        HelpList help,
        CancellationToken cancellation
    )
    {
        var found = await help.Of([.. journeys.Select(journey => journey.Uuid)], actor.Sight, cancellation);
        return [.. journeys.Select(journey => found.GetValueOrDefault(journey.Uuid))];
    }
}
