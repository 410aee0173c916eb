using Hub.EventStore;
using Hub.Host.Starting;
using Hub.Live;
using Hub.Shared.Database;
using Npgsql;

namespace Hub.Host.Database;

/// <summary>Creates and upgrades what is in the database, as its owner: the log, the live index, the modules' tables.</summary>
public static partial class SchemaAtStart
{
    /// <summary>What stands beside the log.</summary>
    public static IReadOnlyList<string> Beside => [LiveSchema.Sql(), .. HubDatabase.Scripts()];

    /// <summary>What stands beside the log, with the tables of read models in another schema: where they are made anew.</summary>
    public static string ReadTables(string schema) =>
        string.Join('\n', Beside).Replace("hub_read.", $"{schema}.", StringComparison.Ordinal);

    /// <summary>After it the database is as this program needs it, and nobody is in it who was erased before a restore.</summary>
    public static async Task CreateSchema(this WebApplication app)
    {
        var database = app.Services.GetRequiredService<DatabaseServer>();
        var stopping = app.Lifetime.ApplicationStopping;
        try
        {
            var options = app.Services.GetRequiredService<EventStoreOptions>();
            await BringUpToDate(app, database, stopping);
            await EventStoreSchema.Create(database.Owner, options, Beside, stopping);
            await BringUpToDate(app, database, stopping);
            if (database.OneLogin && options.AutoCreate)
                await LetIntoApplication(database, stopping);
            await app.Services.GetRequiredService<EventStoreErasure>().Reapply(stopping);
        }
        catch (SchemaOutdated outdated)
        {
            throw new StartRefused(
                "The database lacks the schema of this version, and Hub:AutoCreate is off.\n"
                    + "Let a database administrator run what this prints: dotnet Hub.Host.dll store schema",
                outdated
            );
        }
        catch (FormatException damaged)
        {
            throw new StartRefused(
                $"The ledger of erasures cannot be read, so nobody knows who must be gone: {damaged.Message}\n"
                    + "Mend the line or put the file of the backup in its place.",
                damaged
            );
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

    // Before the modules' tables are created, since an old one is in the old shape; and after, for a database that is new.
    private static async Task BringUpToDate(WebApplication app, DatabaseServer database, CancellationToken cancellation)
    {
        try
        {
            foreach (var each in await app.Services.ReadModels(database.Owner).BringUpToDate(null, cancellation))
                Rebuilt(app.Logger, each.ReadModel, each.Events, each.Took);
        }
        catch (RebuildFailed failed)
        {
            throw new StartRefused($"The read models cannot be made for this version: {failed.Message}", failed);
        }
    }

    [LoggerMessage(LogLevel.Information, "The read model {ReadModel} is made anew from {Events} events, in {Took}.")]
    private static partial void Rebuilt(ILogger logger, string readModel, long events, TimeSpan took);

    // The one login creates as the owner and runs as the application, so it must be a member of that too.
    private static async Task LetIntoApplication(DatabaseServer database, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(
            """
            do $$ begin
                if not pg_has_role(session_user, 'hub_app', 'member') then
                    execute format('grant hub_app to %I', session_user);
                end if;
            end $$;
            """,
            connection
        );
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
