using Hub.Shared.Text;
using Npgsql;

namespace Hub.Experiences.Experiences;

/// <summary>Versions as somebody may see them: published ones with the experience, the others inside.</summary>
public sealed class ExperienceVersionList(NpgsqlDataSource database)
{
    /// <summary>One answer per wish, in the same order; null where there is none for this reader.</summary>
    public async Task<IReadOnlyList<ExperienceVersion?>> Find(
        IReadOnlyList<(Guid Experience, int Version)> wanted,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ExperienceVersionList>("FindVersions"))
            .With("experiences", wanted.Select(wish => wish.Experience).ToArray())
            .With("versions", wanted.Select(wish => wish.Version).ToArray())
            .With(sight);
        var found = await command.ReadAll(Read, cancellation);
        var byKey = found.DistinctBy(Key).ToDictionary(Key);
        return [.. wanted.Select(byKey.GetValueOrDefault)];
    }

    /// <summary>Of each experience, the newest first.</summary>
    public async Task<ILookup<Guid, ExperienceVersion>> Published(
        IReadOnlyList<Guid> experiences,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ExperienceVersionList>("PublishedVersions"))
            .With("ids", experiences.ToArray())
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(version => version.ExperienceId);
    }

    private static (Guid, int) Key(ExperienceVersion version) => (version.ExperienceId, version.Number);

    private static ExperienceVersion Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetInt32(1),
            row.GetString(2),
            Languages.Parse(row.GetString(3)),
            row.GetFieldValue<string[]>(4),
            ExperienceJson.Read<ExperienceContent>(row.GetString(5)),
            ExperienceJson.Read<Dictionary<ExperienceSection, string>>(row.GetString(6)),
            row.Instant(7),
            row.InstantOrNull(8)
        );
}
