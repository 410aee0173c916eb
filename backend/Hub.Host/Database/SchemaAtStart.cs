using Hub.EventStore;
using Hub.Host.Starting;
using Hub.Live;
using Hub.Shared.Database;
using Npgsql;

namespace Hub.Host.Database;

/// <summary>Creates and upgrades what is in the database, as its owner: the log, the live index, the modules' tables.</summary>
public static class SchemaAtStart
{
    public static async Task CreateSchema(this WebApplication app)
    {
        var database = app.Services.GetRequiredService<DatabaseServer>();
        var stopping = app.Lifetime.ApplicationStopping;
        try
        {
            var options = app.Services.GetRequiredService<EventStoreOptions>();
            await EventStoreSchema.Create(database.Owner, options, stopping);
            await AsOwner(database, stopping);
            await HubDatabase.Create(database.Owner, stopping);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            var login = new NpgsqlConnectionStringBuilder(database.Owner).Username;
            throw new StartRefused(
                $"The login {login} may not create Hub's schema: {refused.MessageText}\n"
                    + "Name one that may create schemas and roles: --Hub:OwnerConnectionString=…",
                refused
            );
        }
    }

    private static async Task AsOwner(DatabaseServer database, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync(cancellation);
        var letIn = database.OneLogin ? LetIntoApplication : "";
        await using var command = new NpgsqlCommand(
            $"""
            begin;
            select pg_advisory_xact_lock(hashtextextended('hub schema', 0));
            {letIn}
            set local role hub_owner;
            {LiveSchema.Sql()}
            commit;
            """,
            connection
        );
        await command.ExecuteNonQueryAsync(cancellation);
    }

    // The one login creates as the owner and runs as the application, so it must be a member of that too.
    private const string LetIntoApplication = """
        do $$ begin
            if not pg_has_role(session_user, 'hub_app', 'member') then
                execute format('grant hub_app to %I', session_user);
            end if;
        end $$;
        """;
}
