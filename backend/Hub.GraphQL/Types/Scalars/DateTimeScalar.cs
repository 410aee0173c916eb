using System.Globalization;
using System.Text.RegularExpressions;

namespace Hub.GraphQL.Types;

/// <summary>An instant, written in UTC; input must say its offset, for a time without one means another instant elsewhere.</summary>
internal sealed partial class DateTimeScalar : FormattedScalar<DateTimeOffset>
{
    public DateTimeScalar()
        : base("DateTime")
    {
        Description = "An instant as RFC 3339 with an offset, answered in UTC: `2026-11-23T18:05:00Z`.";
        SpecifiedByUrl = "https://scalars.graphql.org/andimarek/date-time.html";
    }

    protected override bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        return Rfc3339().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    protected override string Format(DateTimeOffset value) =>
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Rfc3339();
}
