using Npgsql;

namespace Hub.Shared.Text;

/// <summary>A text as its row keeps it, in three columns: language, Markdown, HTML. Erased, it has only the language.</summary>
public sealed record StoredText(Language Language, string? Markdown, string? Html);

internal static class StoredTexts
{
    /// <summary>From the column of its language and the two after it; null where there is no text.</summary>
    public static StoredText? StoredTextAt(this NpgsqlDataReader row, int column) =>
        row.IsDBNull(column)
            ? null
            : new(Languages.Parse(row.GetString(column)), row.StringOrNull(column + 1), row.StringOrNull(column + 2));

    /// <summary>As a view of texts is made from.</summary>
    public static (Language, string?, string?) Parts(this StoredText? text) =>
        (text?.Language ?? default, text?.Markdown, text?.Html);
}
