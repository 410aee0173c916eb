namespace Hub.Shared.Database;

/// <summary>The modules' own tables, which the host creates as their owner after the store's.</summary>
/// <remarks>
/// Each module's tables stand in its <c>Schema.sql</c>, written so that running it again changes nothing. No file refers
/// to another module's tables, so their order does not matter; it is by name, so that it is always the same.
/// </remarks>
public static class HubDatabase
{
    public static IEnumerable<string> Scripts()
    {
        var assembly = typeof(HubDatabase).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(".Schema.sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            });
    }
}
