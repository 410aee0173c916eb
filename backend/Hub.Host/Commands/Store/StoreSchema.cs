using Hub.EventStore;
using Hub.Host.Database;
using Hub.Host.Starting;

namespace Hub.Host.Commands.Store;

/// <summary><c>store schema</c>: prints what a start would run, for a database administrator. All of it is SQL, also the last line.</summary>
internal static class StoreSchema
{
    public static StoreVerb Verb { get; } =
        new("schema", "prints the SQL that creates and upgrades the database", (_, _) => Task.FromResult(Print()))
        {
            RunAlone = Print,
        };

    private static Finding Print()
    {
        var options = new EventStoreOptions();
        ModuleRegistration.Describe(options);
        Console.WriteLine(EventStoreSchema.Sql(options, SchemaAtStart.Beside));
        return new(true, "-- To be run by a login that may create schemas and roles; run again it changes nothing.");
    }
}
