using System.Globalization;
using System.Text;

namespace Hub.GraphQL.Language;

/// <summary>https://spec.graphql.org/September2025/#sec-String-Value</summary>
internal static class QuotedString
{
    public static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append("\\u")
                    .Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
