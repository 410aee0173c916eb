using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Reference;
using Hub.Shared.Refusals;
using Npgsql;

namespace Hub.Journeys.Journeys;

/// <summary>Journeys as somebody may see them: there is no way to load one without saying for whom.</summary>
public sealed class JourneyList(NpgsqlDataSource database, CurrentReference reference) : IThings<Journey>
{
    public Refusal NotFound { get; } = new JourneyNotFound();

    public StreamId StreamOf(Journey journey) => journey.Uuid;

    public async Task<IReadOnlyList<Journey?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<JourneyList>("FindJourneys"))
            .WithJourneys(sight, reference);
        return await command.ReadInOrder(ids, Read, journey => journey.Uuid, cancellation);
    }

    /// <summary>The journeys of these municipalities in a programme.</summary>
    public async Task<IReadOnlyList<Journey>> Of(
        IReadOnlyList<string> municipalities,
        string programme,
        Sight sight,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await Find([.. municipalities.Select(number => Journey.IdOf(number, programme))], sight, cancellation)
            ).OfType<Journey>(),
        ];

    private static Journey Read(NpgsqlDataReader row) =>
        new(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), row.GetBoolean(4), row.Instant(5));
}
