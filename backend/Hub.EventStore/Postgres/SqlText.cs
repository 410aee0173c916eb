using System.Collections.Concurrent;

namespace Hub.EventStore.Postgres;

/// <summary>The statements in <c>Postgres/Sql</c>, one operation a file, with the schemas' names filled in.</summary>
internal sealed class SqlText
{
    private readonly ConcurrentDictionary<string, string> texts = new();
    private readonly EventStoreOptions options;

    public SqlText(EventStoreOptions options)
    {
        foreach (var schema in (string[])[options.Schema, options.ReadSchema, options.RowsSchema, options.AuditSchema])
            if (
                schema.Length == 0
                || !schema.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_')
            )
                throw new ArgumentException(
                    $"A schema's name is lower-case letters, digits and underscores, not '{schema}'."
                );
        this.options = options;
    }

    /// <summary>The text of <paramref name="name"/>.sql.</summary>
    public string this[string name] => texts.GetOrAdd(name, Read);

    private string Read(string name)
    {
        using var stream =
            typeof(SqlText).Assembly.GetManifestResourceStream($"Hub.EventStore.Postgres.Sql.{name}.sql")
            ?? throw new ArgumentException($"There is no statement {name}.");
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Replace("{hub}", options.Schema, StringComparison.Ordinal)
            .Replace("{read}", options.ReadSchema, StringComparison.Ordinal)
            .Replace("{next}", options.NextReadSchema, StringComparison.Ordinal)
            .Replace("{rows}", options.RowsSchema, StringComparison.Ordinal)
            .Replace("{audit}", options.AuditSchema, StringComparison.Ordinal)
            .Trim();
    }
}
