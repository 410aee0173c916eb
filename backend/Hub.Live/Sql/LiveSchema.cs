namespace Hub.Live;

/// <summary>The two tables of the channel index.</summary>
public static class LiveSchema
{
    /// <summary>Their names, without schema.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["channel_events", "channel_totals"];

    /// <summary>Creates them where they are not; run by the owner after the event store's own schema.</summary>
    public static string Sql(string readSchema = "hub_read") => LiveSql.Read("Schema", readSchema);
}
