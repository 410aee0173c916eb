using Hub.EventStore;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Moderation;
using Hub.Shared.Reference;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Journeys.Comments;

/// <summary>Comments on what stands in journeys, for those who may see the journey.</summary>
public sealed class CommentList(NpgsqlDataSource database, CurrentReference reference) : IThings<Comment>
{
    /// <summary>What holds now has no end, which is the number after this one.</summary>
    private const long Now = long.MaxValue - 1;

    public Refusal NotFound { get; } = new CommentNotFound();

    public StreamId StreamOf(Comment comment) => comment.Uuid;

    public async Task<IReadOnlyList<Comment?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<CommentList>("FindComments"))
            .WithJourneys(sight, reference);
        return await command.ReadInOrder(ids, Read, comment => comment.Uuid, cancellation);
    }

    /// <summary>The oldest first.</summary>
    /// <param name="sequence">The log's number up to which it is told; null: as it is now.</param>
    public async Task<IReadOnlyList<Comment>> On(
        Guid about,
        Sight sight,
        CancellationToken cancellation,
        long? sequence = null
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<CommentList>("CommentsOn"))
            .WithJourneys(sight, reference)
            .With("about", about)
            .With("sequence", sequence ?? Now);
        return await command.ReadAll(Read, cancellation);
    }

    /// <summary>Of journeys that the reader has been found to see.</summary>
    public async Task<ILookup<Guid, CommentCount>> Counts(
        IReadOnlyCollection<Guid> journeys,
        long? sequence,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<CommentList>("CountComments"))
            .With("journeys", journeys.Distinct().ToArray())
            .With("sequence", sequence ?? Now);
        var rows = await command.ReadAll(
            row => (Journey: row.GetGuid(0), Count: new CommentCount(row.GetGuid(1), row.GetInt32(2))),
            cancellation
        );
        return rows.ToLookup(row => row.Journey, row => row.Count);
    }

    /// <summary>
    /// Those that stand otherwise at one time than at another, of journeys that the reader has been found to see.
    /// </summary>
    internal async Task<ILookup<Guid, CommentChange>> Changed(
        IReadOnlyCollection<Guid> journeys,
        long from,
        long? to,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<CommentList>("ChangedComments"))
            .With("journeys", journeys.Distinct().ToArray())
            .With("from", from)
            .With("to", to ?? Now);
        var texts = await command.ReadAll(
            row =>
                (
                    Comment: Read(row),
                    Before: row.GetBoolean(14) ? new CommentThen(Read(row), row.GetBoolean(16)) : null,
                    After: row.GetBoolean(15) ? new CommentThen(Read(row), row.GetBoolean(17)) : null
                ),
            cancellation
        );
        return texts
            .GroupBy(text => text.Comment.Uuid)
            .Select(texts => new CommentChange(
                texts.Select(text => text.Before).FirstOrDefault(before => before is not null),
                texts.Select(text => text.After).FirstOrDefault(after => after is not null)
            ))
            .ToLookup(change => change.Either.JourneyId);
    }

    /// <summary>All of a journey for its archive, also what is hidden: it is the municipality's documentation.</summary>
    internal async Task<IReadOnlyList<Comment>> Of(
        Guid journey,
        Sight sight,
        long? sequence,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<CommentList>("CommentsOfJourney"))
            .WithJourneys(sight, reference)
            .With("journey", journey)
            .With("sequence", sequence ?? Now);
        return await command.ReadAll(Read, cancellation);
    }

    private static Comment Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            row.GetGuid(3),
            row.GetGuid(4),
            row.StringOrNull(5),
            Languages.Parse(row.GetString(6)),
            row.StringOrNull(7),
            row.Instant(8),
            row.InstantOrNull(9),
            row.InstantOrNull(10),
            row.StringOrNull(11) is { } reason ? Enum.Parse<ModerationReason>(reason) : null,
            row.GetInt32(12),
            row.InstantOrNull(13)
        );
}

internal static class CommentAccess
{
    /// <summary>Those who moderate the network of the municipality whose journey it is.</summary>
    public static bool MayHide(this Actor actor, Comment comment, AreaMap areas) =>
        areas.Municipality(comment.MunicipalityNumber) is { } municipality
        && actor.MayModerate(municipality.CountyNumber);
}
