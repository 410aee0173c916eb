using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Experiences.Adoptions;

/// <summary>Adoptions as somebody may see them: with the experience that they are of.</summary>
public sealed class AdoptionList(NpgsqlDataSource database) : IThings<Adoption>
{
    public Refusal NotFound { get; } = new AdoptionNotFound("id");

    public StreamId StreamOf(Adoption adoption) => adoption.Uuid;

    public async Task<IReadOnlyList<Adoption?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("FindAdoptions").With(sight);
        return await command.ReadInOrder(ids, Read, adoption => adoption.Uuid, cancellation);
    }

    /// <summary>Of each experience, the first taken first.</summary>
    public async Task<ILookup<Guid, Adoption>> OfExperiences(
        IReadOnlyList<Guid> experiences,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("AdoptionsOfExperiences").With("ids", experiences.ToArray()).With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(adoption => adoption.ExperienceId);
    }

    /// <summary>Of each municipality, the last changed first.</summary>
    public async Task<ILookup<string, Adoption>> OfMunicipalities(
        IReadOnlyCollection<string> municipalities,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("AdoptionsOfMunicipalities")
            .With("municipalities", municipalities.ToArray())
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(adoption => adoption.MunicipalityNumber);
    }

    /// <summary>The steps of each, in their order.</summary>
    public async Task<ILookup<Guid, AdoptionStep>> Steps(
        IReadOnlyList<Guid> adoptions,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("StepsOfAdoptions").With("ids", adoptions.ToArray()).With(sight);
        var steps = await command.ReadAll(
            row => new AdoptionStep(
                row.GetGuid(0),
                Enum.Parse<AdoptionStatus>(row.GetString(1)),
                row.Instant(2),
                row.StringOrNull(4) is { } markdown
                    ? new TextView(Languages.Parse(row.GetString(3)), markdown, row.GetString(5))
                    : null
            ),
            cancellation
        );
        return steps.ToLookup(step => step.AdoptionId);
    }

    /// <summary>How adoptions stood at a time, by municipality; of one experience or of all that the reader sees.</summary>
    public async Task<IReadOnlyList<MunicipalitySpread>> SpreadAt(
        DateTimeOffset at,
        Guid? experience,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("SpreadAt")
            .With("at", at.ToUniversalTime())
            .With("experience", experience)
            .With(sight);
        return await command.ReadAll(
            row => new MunicipalitySpread(
                row.GetString(0),
                row.GetInt32(1),
                row.GetInt32(2),
                row.GetInt32(3),
                row.GetInt32(4)
            ),
            cancellation
        );
    }

    /// <summary>The last steps in the order of time; of one experience or of all that the reader sees.</summary>
    public async Task<IReadOnlyList<SpreadStep>> SpreadSteps(
        Guid? experience,
        int count,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("SpreadSteps")
            .With("experience", experience)
            .With("count", count)
            .With(sight);
        return await command.ReadAll(
            row => new SpreadStep(
                row.GetGuid(0),
                row.GetGuid(1),
                row.GetString(2),
                row.IsDBNull(6) ? null : row.GetGuid(6),
                Enum.Parse<AdoptionStatus>(row.GetString(3)),
                row.Instant(4),
                row.InstantOrNull(5)
            ),
            cancellation
        );
    }

    /// <summary>Municipalities that plan an experience, try it or have it in use. For notices, not for showing.</summary>
    internal async Task<IReadOnlyList<string>> Adopters(Guid experience, CancellationToken cancellation)
    {
        await using var command = Command("AdoptersOfExperience").With("experience", experience);
        return await command.ReadAll(row => row.GetString(0), cancellation);
    }

    private NpgsqlCommand Command(string sql) => database.CreateCommand(SqlFile.Read<AdoptionList>(sql));

    private static Adoption Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            row.GetInt32(3),
            row.GetInt32(4),
            Enum.Parse<AdoptionStatus>(row.GetString(5)),
            row.IsDBNull(6) ? null : row.GetGuid(6),
            (Languages.Parse(row.GetString(7)), row.StringOrNull(8), row.StringOrNull(9)),
            row.StringOrNull(10) is { } language
                ? (Languages.Parse(language), row.StringOrNull(11), row.StringOrNull(12))
                : null,
            row.Instant(13),
            row.Instant(14),
            row.GetBoolean(15),
            row.GetInt64(16)
        );
}
