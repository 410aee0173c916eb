using System.Globalization;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Experiences.Experiences;

/// <summary>Experiences as somebody may see them; the library itself holds what is published, for anybody.</summary>
public sealed class ExperienceList(NpgsqlDataSource database) : IThings<Experience>
{
    public Refusal NotFound { get; } = new ExperienceNotFound();

    public StreamId StreamOf(Experience experience) => experience.Uuid;

    public async Task<IReadOnlyList<Experience?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("FindExperiences").With(sight);
        return await command.ReadInOrder(ids, Read, experience => experience.Uuid, cancellation);
    }

    /// <summary>A page of the library, each with the rank that its cursor holds.</summary>
    internal async Task<IReadOnlyList<(Experience Experience, long Rank)>> Page(
        ExperienceSearch search,
        ExperienceOrder order,
        int count,
        (long Rank, long Sequence)? after,
        CancellationToken cancellation
    )
    {
        await using var command = Searching("PageOfExperiences", search)
            .With("order", order.ToString())
            .With("focusAreas", search.FocusAreas)
            .With("municipalities", search.Municipalities)
            .With("languages", search.Languages)
            .With("phases", search.Phases)
            .With("afterRank", after?.Rank ?? long.MaxValue)
            .With("afterSequence", after?.Sequence ?? long.MaxValue)
            .With("count", count);
        return await command.ReadAll(row => (Read(row), row.GetInt64(21)), cancellation);
    }

    /// <summary>What the facets count: of everything that the words find.</summary>
    internal async Task<IReadOnlyList<ExperienceTags>> Tags(ExperienceSearch search, CancellationToken cancellation)
    {
        await using var command = Searching("TagsOfExperiences", search);
        return await command.ReadAll(
            row => new ExperienceTags(
                row.GetString(0),
                Languages.Parse(row.GetString(1)),
                row.GetFieldValue<string[]>(2),
                row.GetFieldValue<string[]>(3)
            ),
            cancellation
        );
    }

    /// <summary>What is published by these municipalities, the last published first.</summary>
    public async Task<ILookup<string, Experience>> Of(
        IReadOnlyCollection<string> municipalities,
        CancellationToken cancellation
    )
    {
        await using var command = Command("ExperiencesOf").With("municipalities", municipalities.ToArray());
        return (await command.ReadAll(Read, cancellation)).ToLookup(experience => experience.MunicipalityNumber);
    }

    /// <summary>Others that share focus areas with each.</summary>
    public async Task<ILookup<Guid, Experience>> Related(
        IReadOnlyList<Guid> ids,
        int count,
        CancellationToken cancellation
    )
    {
        await using var command = Command("RelatedExperiences").With("ids", ids.ToArray()).With("count", count);
        var found = await command.ReadAll(row => (Of: row.GetGuid(21), Experience: Read(row)), cancellation);
        return found.ToLookup(row => row.Of, row => row.Experience);
    }

    /// <summary>What waits for review in these networks, for those who review there; at most a hundred.</summary>
    public async Task<ILookup<string, Experience>> InReview(
        IReadOnlyList<string> networks,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("ExperiencesInReview").With("queues", networks.ToArray()).With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(experience => experience.NetworkKey);
    }

    /// <summary>The own municipalities' that wait, were sent back or are withdrawn; at most a hundred.</summary>
    public async Task<IReadOnlyList<Experience>> Inside(Sight sight, CancellationToken cancellation)
    {
        if (sight.ContactOf.Length == 0)
            return [];
        await using var command = Command("ExperiencesInside").With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    internal static string CursorOf((Experience Experience, long Rank) row) =>
        Cursor.Encode(string.Create(CultureInfo.InvariantCulture, $"{row.Rank}.{row.Experience.PublishedSequence}"));

    private NpgsqlCommand Command(string sql) => database.CreateCommand(SqlFile.Read<ExperienceList>(sql));

    private NpgsqlCommand Searching(string sql, ExperienceSearch search) =>
        database
            .CreateCommand(
                SqlFile
                    .Read<ExperienceList>(sql)
                    .Replace("{{experience query}}", ExperienceSearch.QuerySql, StringComparison.Ordinal)
                    .Replace("{{experience matches}}", ExperienceSearch.MatchesSql, StringComparison.Ordinal)
            )
            .With("whole", search.Whole)
            .With("last", search.Last)
            .With("named", search.Named);

    private static Experience Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            Languages.Parse(row.GetString(4)),
            row.GetString(5),
            row.GetFieldValue<string[]>(6),
            row.GetBoolean(7),
            row.IsDBNull(8) ? null : row.GetInt32(8),
            row.IsDBNull(9) ? null : row.GetInt32(9),
            row.GetBoolean(16) ? null : row.InstantOrNull(10),
            row.InstantOrNull(11),
            row.InstantOrNull(12),
            row.StringOrNull(13) is { } language ? Languages.Parse(language) : null,
            row.StringOrNull(14),
            row.InstantOrNull(15),
            row.GetBoolean(16),
            row.GetBoolean(17),
            row.GetInt32(18),
            row.GetInt64(19),
            row.GetInt64(20)
        );
}
