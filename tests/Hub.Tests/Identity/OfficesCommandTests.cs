using Hub.Testing;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.Tests.Identity;

/// <summary>The command that makes the first national lead.</summary>
public sealed class OfficesCommandTests
{
    [Fact]
    public async Task The_first_national_lead_is_made_by_the_command_and_made_once()
    {
        await using var database = await TestDatabase.CreateEmpty();
        string[] command =
        [
            "offices",
            "appoint",
            "--national",
            "--issuer=https://id.example/realms/hub",
            "--subject=lead",
            $"--Hub:ConnectionString={database.OwnerConnectionString}",
        ];

        var first = await HubProcess.RunToEnd(command);
        var second = await HubProcess.RunToEnd(command);

        Assert.Equal(0, first.ExitCode);
        Assert.Contains("is national lead from today", first.Said, StringComparison.Ordinal);
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("already", second.Said, StringComparison.Ordinal);
        Assert.Equal(
            "NationalLead",
            await Single(
                database,
                """
                select string_agg(o.kind, ',') from hub_read.offices o join hub_rows.accounts a on a.person = o.person
                where a.issuer = 'https://id.example/realms/hub' and a.subject = 'lead'
                """
            )
        );
        Assert.Equal("1", await Single(database, "select count(*)::text from hub_rows.people"));
    }

    [Fact]
    public async Task Without_an_issuer_it_says_what_it_needs_and_touches_nothing()
    {
        var (exitCode, said) = await HubProcess.RunToEnd("offices", "appoint", "--national", "--subject=lead");

        Assert.Equal(1, exitCode);
        Assert.Contains("--issuer ISSUER", said, StringComparison.Ordinal);
    }

    private static async Task<string?> Single(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync() as string;
    }
}
