using Hub.Host.Starting;
using Npgsql;

namespace Hub.Host.Database;

/// <summary>Registers the database that runs the hub, as the application's role.</summary>
public static class DatabaseRegistration
{
    public static void AddDatabase(this IServiceCollection services, DatabaseServer database, DataFolder folder)
    {
        services.AddSingleton(database);
        services.AddSingleton(folder);
        services.AddSingleton(_ => NpgsqlDataSource.Create(database.AppPrepared));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
    }
}
