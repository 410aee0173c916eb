using Hub.Networks.Areas;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Programmes.Statements;

/// <summary>What municipalities say to programmes, as a reader may see it.</summary>
public sealed class StatementList(NpgsqlDataSource database, CurrentReference reference)
{
    /// <summary>Of these municipalities to that programme; those that have said nothing are not there.</summary>
    public async Task<IReadOnlyList<MunicipalityStatement>> Of(
        IReadOnlyCollection<string> municipalities,
        string? programme,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<StatementList>("FindStatements"))
            .With("municipalities", municipalities.ToArray())
            .With("programme", programme)
            .With("seen", Seen(sight))
            .With(sight);
        return await command.ReadAll(
            row => new MunicipalityStatement(
                row.GetString(0),
                row.GetString(1),
                row.GetFieldValue<string[]>(2),
                row.GetFieldValue<string[]>(3),
                row.StringOrNull(4),
                row.GetFieldValue<string[]>(5),
                row.StringOrNull(6),
                Languages.Parse(row.GetString(7)),
                row.Instant(8)
            ),
            cancellation
        );
    }

    private string[] Seen(Sight sight) =>
        [.. sight.Networks.SelectMany(reference.Current.Part<AreaMap>().MunicipalitiesOf).Select(each => each.Number)];
}
