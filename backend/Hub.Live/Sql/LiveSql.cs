namespace Hub.Live;

/// <summary>Reads the statements that lie beside this file.</summary>
static class LiveSql
{
    public static string Read(string name, string? argument = null)
    {
        using var stream =
            typeof(LiveSql).Assembly.GetManifestResourceStream($"Hub.Live.Sql.{name}.sql")
            ?? throw new InvalidOperationException($"There is no statement {name}.sql in Hub.Live.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        return argument is null ? text : text.Replace("{0}", argument, StringComparison.Ordinal);
    }
}
