using Npgsql;

namespace Hub.Host.Embedded;

/// <summary>The database, the three groups the store grants rights to, and a login for owner and application.</summary>
internal static class ClusterRoles
{
    public static async Task Make(
        EmbeddedConnections connections,
        ClusterSecrets secrets,
        CancellationToken cancellation
    )
    {
        await using var connection = new NpgsqlConnection(connections.Superuser);
        await connection.OpenAsync(cancellation);
        if (!await Exists(connection, $"pg_roles where rolname = '{EmbeddedConnections.AppLogin}'", cancellation))
        {
            await MakeRoles(connection, secrets, cancellation);
        }
        await LetOwnerErase(connection, cancellation);
        if (!await Exists(connection, $"pg_database where datname = '{EmbeddedConnections.Database}'", cancellation))
        {
            await using var database = new NpgsqlCommand(
                $"create database {EmbeddedConnections.Database} owner hub_owner",
                connection
            );
            await database.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static async Task MakeRoles(
        NpgsqlConnection connection,
        ClusterSecrets secrets,
        CancellationToken cancellation
    )
    {
        await using var roles = new NpgsqlBatch(connection); // one transaction: all of them or none
        foreach (var group in (string[])["hub_owner", "hub_app", "hub_eraser"])
        {
            roles.BatchCommands.Add(new($"create role {group} nologin"));
        }
        // Generated passwords are hexadecimal: no quoting needed, and DDL takes no parameters.
        roles.BatchCommands.Add(
            new(
                $"create role {EmbeddedConnections.OwnerLogin} login createrole password '{secrets.Owner}' in role hub_owner"
            )
        );
        roles.BatchCommands.Add(
            new($"create role {EmbeddedConnections.AppLogin} login password '{secrets.App}' in role hub_app")
        );
        // What the owner's login makes belongs to the group, so that a database administrator can be one too.
        roles.BatchCommands.Add(new($"alter role {EmbeddedConnections.OwnerLogin} set role to hub_owner"));
        await roles.ExecuteNonQueryAsync(cancellation);
    }

    // Also in a cluster that was made before there was an eraser.
    private static async Task LetOwnerErase(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var member = new NpgsqlCommand(
            $"do $$ begin if not pg_has_role('{EmbeddedConnections.OwnerLogin}', 'hub_eraser', 'member') then "
                + $"grant hub_eraser to {EmbeddedConnections.OwnerLogin}; end if; end $$",
            connection
        );
        await member.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<bool> Exists(NpgsqlConnection connection, string what, CancellationToken cancellation)
    {
        await using var asked = new NpgsqlCommand($"select exists (select from {what})", connection);
        return (bool)(await asked.ExecuteScalarAsync(cancellation))!;
    }
}
