using Hub.Shared.Text;
using Hub.Tours.Registrations;
using Npgsql;

namespace Hub.Tours.Sessions.Evaluations;

/// <summary>What people say of sessions that the caller has been found to see.</summary>
public sealed class EvaluationList(NpgsqlDataSource database)
{
    /// <summary>Of fewer answers nobody sees figures or texts: one could tell who said what.</summary>
    public const int Least = 5;

    public async Task<int> Count(Guid session, CancellationToken cancellation) =>
        (int)(await Of("CountEvaluations", session).ExecuteScalarAsync(cancellation))!;

    public async Task<bool> IsShown(Guid session, CancellationToken cancellation) =>
        (bool)(await Of("IsShown", session).ExecuteScalarAsync(cancellation))!;

    public async Task<bool> TookPart(Guid session, Guid person, CancellationToken cancellation) =>
        (bool)(await Of("TookPart", session).With("person", person).ExecuteScalarAsync(cancellation))!;

    /// <summary>What one said oneself; null where one has not.</summary>
    public async Task<OwnEvaluation?> Own(Guid session, Guid person, CancellationToken cancellation)
    {
        var found = await Of("OwnEvaluation", session)
            .With("person", person)
            .ReadAll(
                row => new OwnEvaluation(
                    [
                        .. row.GetFieldValue<string[]>(0)
                            .Zip(row.GetFieldValue<int[]>(1))
                            .Select(one => new EvaluationScore(
                                StoredNames.Read<EvaluationQuestion>(one.First),
                                one.Second
                            )),
                    ],
                    row.StringOrNull(2),
                    row.StringOrNull(3)
                ),
                cancellation
            );
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>How many gave which score; each question has its five counts, or none where too few have answered.</summary>
    public async Task<IReadOnlyList<EvaluationCounts>> Scores(Guid session, CancellationToken cancellation)
    {
        var rows = await Of("EvaluationScores", session)
            .With("least", Least)
            .ReadAll(row => (row.GetString(0), Score: row.GetInt32(1), Count: row.GetInt32(2)), cancellation);
        if (rows.Count == 0)
            return [];
        var counted = rows.ToDictionary(
            row => (StoredNames.Read<EvaluationQuestion>(row.Item1), row.Score),
            row => row.Count
        );
        return
        [
            .. Enum.GetValues<EvaluationQuestion>()
                .Select(question => new EvaluationCounts(
                    question,
                    [.. Enumerable.Range(1, 5).Select(score => counted.GetValueOrDefault((question, score)))]
                )),
        ];
    }

    public async Task<IReadOnlyList<EvaluationTexts>> Texts(Guid session, CancellationToken cancellation) =>
        await Of("EvaluationTexts", session)
            .With("least", Least)
            .ReadAll(
                row => new EvaluationTexts(Languages.Parse(row.GetString(0)), row.StringOrNull(1), row.StringOrNull(2)),
                cancellation
            );

    /// <summary>How many of each role group answered, in the form's order.</summary>
    public async Task<IReadOnlyList<RoleCount>> Roles(
        Guid session,
        RegistrationForm form,
        CancellationToken cancellation
    )
    {
        var rows = await Of("EvaluationRoles", session)
            .With("least", Least)
            .ReadAll(row => (Role: row.GetString(0), Count: row.GetInt32(1)), cancellation);
        return
        [
            .. from role in form.RoleGroups
            from counted in rows
            where counted.Role == role.Key
            select new RoleCount(role, counted.Count),
        ];
    }

    public Task CountRole(Guid session, Guid person, string role, CancellationToken cancellation) =>
        Of("CountRole", session).With("person", person).With("role", role).ExecuteNonQueryAsync(cancellation);

    private NpgsqlCommand Of(string sql, Guid session) =>
        database.CreateCommand(SqlFile.Read<EvaluationList>(sql)).With("session", session);
}
