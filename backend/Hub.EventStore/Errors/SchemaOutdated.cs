namespace Hub.EventStore;

/// <summary>The database has not what this program needs, and the program may not change it.</summary>
public sealed class SchemaOutdated()
    : EventStoreException(
        "The database lacks the schema of this version. Let a database administrator run what EventStoreSchema.Sql prints, or allow AutoCreate."
    );
