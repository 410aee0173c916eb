using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Shared.Links;
using Npgsql;
using NpgsqlTypes;

namespace Hub.Experiences.Drafts;

/// <summary>Drafts as a municipality's contacts may see them.</summary>
public sealed class ExperienceDraftList(NpgsqlDataSource database)
{
    // Enums by name, so that rows can be read without this program.
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public async Task<IReadOnlyList<ExperienceDraft?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ExperienceDraftList>("FindDrafts"))
            .With("contactOf", sight.ContactOf);
        return await command.ReadInOrder(ids, Read, draft => draft.Uuid, cancellation);
    }

    /// <summary>Those with something in them that was not sent to review, the last saved first; at most a hundred.</summary>
    public async Task<IReadOnlyList<ExperienceDraft>> Unsent(Sight sight, CancellationToken cancellation)
    {
        if (sight.ContactOf.Length == 0)
            return [];
        await using var command = database
            .CreateCommand(SqlFile.Read<ExperienceDraftList>("UnsentDrafts"))
            .With("contactOf", sight.ContactOf);
        return await command.ReadAll(Read, cancellation);
    }

    /// <summary>
    /// Takes the place of the revision that was read, 0 for none; false where another is there, or the id is not the
    /// municipality's.
    /// </summary>
    public async Task<bool> Save(ExperienceDraft draft, int read, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ExperienceDraftList>(read == 0 ? "AddDraft" : "SaveDraft"))
            .With("id", draft.Uuid)
            .With("municipality", draft.MunicipalityNumber)
            .With("files", FilesOf(draft.Content))
            .With("person", draft.SavedById)
            .With("now", draft.SavedAt);
        if (read == 0)
            command.With("originType", draft.BornOf?.Type).With("originKey", draft.BornOf?.Key);
        command.Parameters.Add(new("content", NpgsqlDbType.Jsonb) { Value = Write(draft.Content) });
        if (read > 0)
            command.With("revision", read);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    public Task MarkSubmitted(Guid id, int revision, CancellationToken cancellation) =>
        Change("MarkSubmitted", id, revision, cancellation);

    /// <summary>False when it was saved again since.</summary>
    public async Task<bool> Discard(Guid id, int revision, CancellationToken cancellation) =>
        await Change("DiscardDraft", id, revision, cancellation) == 1;

    internal static string[] FilesOf(ExperienceContentInput content) =>
        [.. (content.Media ?? []).Select(media => media.File).Distinct()];

    internal static bool IsSame(ExperienceContentInput one, ExperienceContentInput other) => Write(one) == Write(other);

    private async Task<int> Change(string sql, Guid id, int revision, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ExperienceDraftList>(sql))
            .With("id", id)
            .With("revision", revision);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    private static string Write(ExperienceContentInput content) => JsonSerializer.Serialize(content, Options);

    private static ExperienceDraft Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            JsonSerializer.Deserialize<ExperienceContentInput>(row.GetString(2), Options)!,
            row.GetInt32(3),
            row.GetInt32(4) == row.GetInt32(3),
            row.GetGuid(5),
            row.Instant(6),
            row.StringOrNull(7) is { } type ? new Thing(type, row.GetString(8)) : null
        );
}
