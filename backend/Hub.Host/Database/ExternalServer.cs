using Hub.Host.Embedded;
using Hub.Host.Starting;
using Npgsql;

namespace Hub.Host.Database;

/// <summary>A PostgreSQL that somebody else runs: reached, and new enough, or refused with a sentence.</summary>
internal static class ExternalServer
{
    public static async Task<DatabaseServer> Open(
        IConfiguration configuration,
        string given,
        CancellationToken cancellation
    )
    {
        var app = Parse("Hub:ConnectionString", given);
        var ownerGiven = configuration["Hub:OwnerConnectionString"];
        var oneLogin = string.IsNullOrEmpty(ownerGiven);
        var owner = oneLogin ? app : Parse("Hub:OwnerConnectionString", ownerGiven!);
        if (oneLogin)
        {
            // It creates the schema, then runs with the application's few rights all the same.
            app = new(app.ConnectionString) { Options = $"{app.Options} -c role=hub_app".Trim() };
        }
        await RequireNewEnough(owner, cancellation);
        var direct = configuration["Hub:DirectConnectionString"] is { Length: > 0 } directGiven
            ? Parse("Hub:DirectConnectionString", directGiven)
            : app;
        return new(owner.ConnectionString, app.ConnectionString, direct.ConnectionString, oneLogin);
    }

    private static NpgsqlConnectionStringBuilder Parse(string key, string given)
    {
        try
        {
            return new(given);
        }
        catch (Exception wrong) when (wrong is ArgumentException or KeyNotFoundException or FormatException)
        {
            // The message names the word that is wrong, never the password.
            throw new StartRefused(
                $"{key} is not a connection string: {wrong.Message}\n"
                    + "It looks like this: Host=db.example.no;Database=hub;Username=hub;Password=…"
            );
        }
    }

    private static async Task RequireNewEnough(NpgsqlConnectionStringBuilder server, CancellationToken cancellation)
    {
        var place = $"{server.Host}:{server.Port}, database {server.Database ?? server.Username}";
        try
        {
            await using var connection = new NpgsqlConnection(
                new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false }.ConnectionString
            );
            await connection.OpenAsync(cancellation);
            if (TooOld(connection.PostgreSqlVersion, place) is { } refusal)
            {
                throw refusal;
            }
        }
        catch (NpgsqlException unreachable)
        {
            throw new StartRefused($"PostgreSQL at {place} does not let us in: {unreachable.Message}", unreachable);
        }
    }

    internal static StartRefused? TooOld(Version version, string place) =>
        version.Major >= ProgramChoice.OldestMajor
            ? null
            : new(
                $"PostgreSQL at {place} is version {version}; Hub needs {ProgramChoice.OldestMajor} or later.\n"
                    + "Upgrade it, or leave Hub:ConnectionString out to use an embedded one."
            );
}
