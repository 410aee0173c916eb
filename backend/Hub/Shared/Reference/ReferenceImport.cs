using System.Reflection;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Hub.Shared.Reference;

/// <summary>
/// Writes the documents that ship with this release into the table, at each start: new and changed ones are written,
/// those that an administrator edited are left alone, and what a release no longer ships stays.
/// </summary>
public static class ReferenceImport
{
    public static async Task Run(
        NpgsqlDataSource database,
        IEnumerable<ReferenceRow> shipped,
        CancellationToken cancellation
    )
    {
        var rows = shipped.ToArray();
        await using var command = database.CreateCommand(SqlFile.Read<CurrentReference>("ImportReference"));
        command.Parameters.Add(new() { Value = rows.Select(row => row.Kind).ToArray() });
        command.Parameters.Add(new() { Value = rows.Select(row => row.Key).ToArray() });
        command.Parameters.Add(new() { Value = Enumerable.Range(0, rows.Length).ToArray() });
        command.Parameters.Add(
            new()
            {
                Value = rows.Select(row => row.Data.GetRawText()).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb,
            }
        );
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>A file under a module's Data folder, embedded in this assembly.</summary>
    public static JsonElement ReadFile(string module, string file)
    {
        var name = $"Hub.{module}.Data.{file}";
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"No embedded file {name}.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
