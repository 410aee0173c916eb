using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Tours.Sessions;
using Hub.Tours.Tours;
using Npgsql;

namespace Hub.Tours.Contributions;

/// <summary>Calls, for everybody; what was proposed to them, for who proposed it and for the committee.</summary>
public sealed class ContributionList(NpgsqlDataSource database) : IThings<Contribution>
{
    public Refusal NotFound { get; } = new ContributionNotFound();

    public StreamId StreamOf(Contribution thing) => thing.Uuid;

    public async Task<IReadOnlyDictionary<Guid, ContributionCall>> Calls(
        IReadOnlyList<Guid> tours,
        CancellationToken cancellation
    )
    {
        await using var command = Command("CallsOfTours").With("tours", tours.Distinct().ToArray());
        var found = await command.ReadAll(
            row => new ContributionCall(
                row.GetGuid(0),
                Languages.Parse(row.GetString(1)),
                row.StringOrNull(2),
                row.StringOrNull(3),
                row.GetFieldValue<DateOnly>(4),
                row.GetFieldValue<DateOnly>(5),
                row.GetFieldValue<Guid[]>(6)
            ),
            cancellation
        );
        return found.ToDictionary(call => call.TourId);
    }

    public async Task<IReadOnlyList<Contribution?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("FindContributions").With(sight);
        return await command.ReadInOrder(ids, Read, contribution => contribution.Uuid, cancellation);
    }

    public async Task<ILookup<Guid, Contribution>> OfTours(
        IReadOnlyList<Guid> tours,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("ContributionsOfTours").With("tours", tours.Distinct().ToArray()).With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(contribution => contribution.TourId);
    }

    /// <summary>Who gave how many points, of contributions that the caller judges.</summary>
    public async Task<ILookup<Guid, (Guid Person, int Points)>> Ratings(
        IReadOnlyList<Guid> contributions,
        CancellationToken cancellation
    )
    {
        await using var command = Command("RatingsOf").With("contributions", contributions.ToArray());
        var rows = await command.ReadAll(
            row => (Of: row.GetGuid(0), Person: row.GetGuid(1), Points: row.GetInt32(2)),
            cancellation
        );
        return rows.ToLookup(row => row.Of, row => (row.Person, row.Points));
    }

    private NpgsqlCommand Command(string name) => database.CreateCommand(SqlFile.Read<ContributionList>(name));

    private static Contribution Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetGuid(2),
            row.StringOrNull(3),
            row.StringOrNull(4),
            Languages.Parse(row.GetString(5)),
            row.StringOrNull(6),
            row.StringOrNull(7),
            row.StringOrNull(8),
            new PresenterContent(row.GetGuid(9), row.StringOrNull(10)),
            StoredNames.Read<ContributionStatus>(row.GetString(11)),
            row.GuidOrNull(12),
            row.StringOrNull(13),
            row.Instant(14),
            row.InstantOrNull(15),
            row.GetInt64(16),
            row.GetFieldValue<Guid[]>(17),
            row.GetFieldValue<DateOnly>(18)
        );
}
