using System.Globalization;

namespace Hub.GraphQL.Types;

internal sealed class LocalTimeScalar : FormattedScalar<TimeOnly>
{
    private static readonly string[] Formats = ["HH:mm", "HH:mm:ss"];

    public LocalTimeScalar()
        : base("LocalTime")
    {
        Description =
            "A time of the day without a zone, of 24 hours: `14:30:00`. Seconds may be left out when it is sent.";
        SpecifiedByUrl = "https://scalars.graphql.org/andimarek/local-time.html";
    }

    protected override bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(TimeOnly value) => value.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
