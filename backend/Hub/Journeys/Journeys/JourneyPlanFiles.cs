using Hub.Shared.Files;
using Hub.Shared.Reference;
using Npgsql;

namespace Hub.Journeys.Journeys;

/// <summary>Whoever sees a journey reads its plan, also one that it had before: a journey is seen at any date.</summary>
internal sealed class JourneyPlanFiles(NpgsqlDataSource database, CurrentReference reference) : IFileOwner
{
    public async Task<IReadOnlySet<string>> Shown(
        IReadOnlyList<string> hashes,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<JourneyPlanFiles>("ShownPlanFiles"))
            .WithJourneys(sight, reference)
            .With("hashes", hashes.ToArray());
        return (await command.ReadAll(row => row.GetString(0), cancellation)).ToHashSet();
    }

    public async Task<IReadOnlySet<string>> InUse(IReadOnlyList<string> hashes, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<JourneyPlanFiles>("PlanFilesInUse"))
            .With("hashes", hashes.ToArray());
        return (await command.ReadAll(row => row.GetString(0), cancellation)).ToHashSet();
    }
}
