using System.Globalization;

namespace Hub.GraphQL.Types;

internal sealed class DateScalar : FormattedScalar<DateOnly>
{
    public DateScalar()
        : base("Date")
    {
        Description = "A calendar date: `2026-11-23`.";
        SpecifiedByUrl = "https://scalars.graphql.org/andimarek/local-date.html";
    }

    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
