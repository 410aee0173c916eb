using System.Text.Json;
using Npgsql;

namespace Hub.Tours.Drafts;

/// <summary>Drafts as somebody may see them: those of tours that they arrange. Rows and no events: nobody else saw them.</summary>
public sealed class TourDraftList(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<TourDraft?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(SqlFile.Read<TourDraftList>("FindDrafts")).With(sight);
        return await command.ReadInOrder(ids, Read, draft => draft.Uuid, cancellation);
    }

    /// <summary>Those of any of the networks, the one saved last first; at most a hundred.</summary>
    public async Task<List<TourDraft>> OfNetworks(
        IEnumerable<string> networks,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<TourDraftList>("DraftsOfNetworks"))
            .With("wanted", networks.Distinct().ToArray())
            .With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    /// <summary>Whether there is one, seen or not.</summary>
    public async Task<bool> Exists(Guid id, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<TourDraftList>("DraftExists")).With("id", id);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>False when somebody saved another revision first; nothing was written then.</summary>
    public async Task<bool> Save(
        Guid id,
        IReadOnlyList<string> networks,
        string document,
        int revision,
        int basedOn,
        Guid person,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<TourDraftList>("SaveDraft"))
            .With("id", id)
            .With("networks", networks.ToArray())
            .With("document", document)
            .With("revision", revision)
            .With("basedOn", basedOn)
            .With("person", person)
            .With("now", now);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    public async Task Discard(Guid id, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<TourDraftList>("DiscardDraft")).With("id", id);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static TourDraft Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetFieldValue<string[]>(1),
            JsonElement.Parse(row.GetString(2)),
            row.GetInt32(3),
            row.GetInt32(4),
            row.Instant(5)
        );
}
