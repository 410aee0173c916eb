using System.Text;
using System.Text.Json;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Tests.Types;

/// <summary>What each of the engine's own scalars takes, as a literal and as a variable, and gives back.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("DateTime", "\"2026-11-23T19:05:00+01:00\"", "\"2026-11-23T18:05:00Z\"")]
    [InlineData("DateTime", "\"2026-11-23T18:05:00Z\"", "\"2026-11-23T18:05:00Z\"")]
    [InlineData("DateTime", "\"2026-11-23t18:05:00.25z\"", "\"2026-11-23T18:05:00.25Z\"")]
    [InlineData("DateTime", "\"2024-02-29T23:59:59.1234567-12:00\"", "\"2024-03-01T11:59:59.1234567Z\"")]
    [InlineData("Date", "\"2024-02-29\"", "\"2024-02-29\"")]
    [InlineData("Date", "\"0001-01-01\"", "\"0001-01-01\"")]
    [InlineData("LocalTime", "\"14:30\"", "\"14:30:00\"")]
    [InlineData("LocalTime", "\"00:00:59\"", "\"00:00:59\"")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("Long", "0", "0")]
    [InlineData("URL", "\"https://ks.no/a?b=c#d\"", "\"https://ks.no/a?b=c#d\"")]
    [InlineData("URL", "\"HTTP://KS.no\"", "\"http://ks.no/\"")]
    [InlineData("URL", "\"https://blåbær.no/æ\"", "\"https://blåbær.no/%C3%A6\"")]
    [InlineData("UUID", "\"0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3c\"", "\"0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3c\"")]
    [InlineData("UUID", "\"0198F3C2-6A5E-7C11-9D43-0B6A6E1B2F3C\"", "\"0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3c\"")]
    [InlineData("UUID", "\"00000000-0000-0000-0000-000000000000\"", "\"00000000-0000-0000-0000-000000000000\"")]
    [InlineData("Markdown", "\"# *Å* <b>\"", "\"# *Å* <b>\"")]
    [InlineData("Markdown", "\"\"", "\"\"")]
    [InlineData("JSON", "[1, \"two\", true, 2.5, [], -3]", "[1,\"two\",true,2.5,[],-3]")]
    [InlineData("JSON", "\"text\"", "\"text\"")]
    [InlineData("JSON", "12345678901234", "12345678901234")]
    public void A_value_is_taken_and_given_back(string scalar, string value, string given)
    {
        var type = Find(scalar);

        Assert.True(type.TryParseLiteral(Parser.ParseValue(value), null, out var literal, out _));
        Assert.True(type.TryParseValue(JsonElement.Parse(value), out var variable, out _));

        Assert.Equal(Write(type, literal!), Write(type, variable!));
        Assert.True(
            JsonElement.DeepEquals(JsonElement.Parse(given), JsonElement.Parse(Write(type, variable!))),
            Write(type, variable!)
        );
    }

    [Theory]
    // Without an offset it is another instant elsewhere; the others are no such dates or not written so.
    [InlineData("DateTime", "\"2026-11-23T19:05:00\"")]
    [InlineData("DateTime", "\"2026-11-23\"")]
    [InlineData("DateTime", "\"2026-11-23 19:05:00Z\"")]
    [InlineData("DateTime", "\"2026-02-29T00:00:00Z\"")]
    [InlineData("DateTime", "\"2026-11-23T24:00:00Z\"")]
    [InlineData("DateTime", "\"2026-11-23T19:60:00Z\"")]
    [InlineData("DateTime", "\"2026-11-23T19:05:00+25:00\"")]
    [InlineData("DateTime", "\"2026-11-23T19:05:00+0100\"")]
    [InlineData("DateTime", "\"٢٠٢٦-11-23T19:05:00Z\"")]
    [InlineData("DateTime", "1764010000")]
    [InlineData("LocalTime", "\"24:00\"")]
    [InlineData("LocalTime", "\"9:30\"")]
    [InlineData("LocalTime", "\"14.30\"")]
    [InlineData("Date", "\"2026-02-29\"")]
    [InlineData("Date", "\"23.11.2026\"")]
    [InlineData("Date", "\"2026-1-2\"")]
    [InlineData("Date", "\"2026-11-23T00:00:00Z\"")]
    [InlineData("Date", "20261123")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Long", "1.0")]
    [InlineData("Long", "1e3")]
    [InlineData("Long", "\"1\"")]
    [InlineData("Long", "true")]
    // What a click would run or open on the reader's own machine is no address.
    [InlineData("URL", "\"javascript:alert(1)\"")]
    [InlineData("URL", "\"data:text/html,x\"")]
    [InlineData("URL", "\"file:///etc/passwd\"")]
    [InlineData("URL", "\"/etc/passwd\"")]
    [InlineData("URL", "\"ks.no\"")]
    [InlineData("URL", "\"https://\"")]
    [InlineData("URL", "\"\"")]
    [InlineData("URL", "5")]
    [InlineData("UUID", "\"{0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3c}\"")]
    [InlineData("UUID", "\"0198f3c26a5e7c119d430b6a6e1b2f3c\"")]
    [InlineData("UUID", "\"0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3\"")]
    [InlineData("UUID", "\" 0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3c\"")]
    [InlineData("UUID", "\"no\"")]
    [InlineData("UUID", "1")]
    [InlineData("Markdown", "1")]
    [InlineData("Markdown", "false")]
    [InlineData("Markdown", "[]")]
    // A number that JSON cannot hold would come back as none.
    [InlineData("JSON", "1e999")]
    [InlineData("JSON", "[-1e999]")]
    public void What_is_no_such_value_is_refused_with_a_sentence(string scalar, string value)
    {
        var type = Find(scalar);

        Assert.False(type.TryParseLiteral(Parser.ParseValue(value), null, out var literal, out var first));
        Assert.False(type.TryParseValue(JsonElement.Parse(value), out var variable, out var second));

        Assert.Null(literal);
        Assert.Null(variable);
        Assert.StartsWith($"{scalar} cannot represent ", first, StringComparison.Ordinal);
        Assert.StartsWith($"{scalar} cannot represent ", second, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_takes_objects_enum_values_and_variables_inside_a_literal()
    {
        var variables = new Dictionary<string, object?> { ["v"] = 5L };

        Assert.True(
            Scalars.Json.TryParseLiteral(
                Parser.ParseValue("{ a: $v, b: [RED, null, $missing], c: { d: \"x\" } }"),
                variables,
                out var value,
                out _
            )
        );

        Assert.Equal("""{"a":5,"b":["RED",null,null],"c":{"d":"x"}}""", JsonSerializer.Serialize(value));
    }

    [Fact]
    public void What_a_resolver_gives_that_is_no_such_value_is_refused_without_showing_it()
    {
        foreach (var scalar in Scalars.Additional.Where(scalar => scalar.Name != "JSON"))
        {
            using var writer = new Utf8JsonWriter(Stream.Null);
            Assert.False(scalar.TrySerialize(new Secret("hunter2"), writer, out var error));
            Assert.StartsWith($"{scalar} cannot represent", error, StringComparison.Ordinal);
            Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_says_what_it_is_and_most_where_it_is_specified()
    {
        Assert.All(Scalars.Additional, scalar => Assert.False(string.IsNullOrEmpty(scalar.Description)));
        Assert.Equal(
            ["Long"],
            Scalars.Additional.Where(scalar => scalar.SpecifiedByUrl is null).Select(scalar => scalar.Name)
        );
        Assert.All(Scalars.Specified, scalar => Assert.Null(scalar.SpecifiedByUrl));
    }

    private static ScalarType Find(string name) => Scalars.Additional.Single(scalar => scalar.Name == name);

    private static string Write(ScalarType type, object value)
    {
        var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output))
        {
            Assert.True(type.TrySerialize(value, writer, out _));
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private sealed record Secret(string Password);
}
