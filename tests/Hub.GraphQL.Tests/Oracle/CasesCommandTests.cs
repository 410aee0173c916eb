using System.Diagnostics;
using System.Text.Json;
using Hub.GraphQL.Cases;

namespace Hub.GraphQL.Tests.Oracle;

/// <summary><c>Hub.GraphQL.Cases</c> as anybody would run it: lines in, lines out.</summary>
public sealed class CasesCommandTests
{
    private const string Schema = "type Query { a: Int b(c: Int!): String } type Subscription { n: Int }";

    [Fact]
    public async Task Each_line_of_standard_input_is_answered_by_a_line_in_the_same_order()
    {
        var (code, output, _) = await Run(
            [],
            Line(
                new
                {
                    schema = Schema,
                    document = "{ a }",
                    root = new { a = 1 },
                }
            ),
            "",
            Line(new { schema = Schema, document = "{ nope b }" }),
            Line(new { schema = Schema, document = "{ a" }),
            Line(new { schema = "type Query", document = "{ a }" }),
            Line(
                new
                {
                    schema = Schema,
                    document = "query q($c: Int!) { b(c: $c) } query r { a }",
                    variables = new { c = 5 },
                    operationName = "q",
                    root = new { b = "$arguments" },
                }
            ),
            Line(
                new Dictionary<string, object>
                {
                    ["schema"] = Schema,
                    ["document"] = "subscription { n }",
                    ["root"] = new Dictionary<string, object>
                    {
                        ["$events"] = new { n = new[] { new { n = 1 }, new { n = 2 } } },
                    },
                }
            )
        );

        Assert.Equal(0, code);
        Assert.Equal(
            [
                """{"errors":[],"data":{"a":1},"executed":true}""",
                "FieldsOnCorrectType 1:3, ProvidedRequiredArguments 1:8",
                "Syntax 1:4",
                "Schema 1:1",
                """{"errors":[],"data":{"b":"{\\u0022c\\u0022:5}"},"executed":true}""".Replace(
                    "\\\\u",
                    "\\u",
                    StringComparison.Ordinal
                ),
                """{"errors":[],"data":null,"events":[{"errors":[],"data":{"n":1}},{"errors":[],"data":{"n":2}}],"executed":true}""",
            ],
            output.Select(Told)
        );
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("{\"schema\": \"type Query { a: Int }\"}")]
    [InlineData("{\"schema\": 1, \"document\": \"{ a }\"}")]
    [InlineData("{\"schema\": \"s\", \"document\": \"{ a }\", \"variables\": [1]}")]
    [InlineData("{\"schema\": \"type Query { a: Int }\", \"document\": \"{ \\ud800 }\"}")]
    public async Task A_line_that_is_no_case_is_told_and_the_next_one_is_run(string line)
    {
        var (code, output, _) = await Run([], line, Line(new { schema = Schema, document = "{ a }" }));

        Assert.Equal(0, code);
        Assert.Equal(2, output.Count);
        Assert.Equal("Case ", Told(output[0]));
        Assert.Equal("""{"errors":[],"data":null}""", output[1]);
    }

    [Fact]
    public async Task Help_tells_the_form_of_a_case_and_what_else_there_is()
    {
        var (code, output, _) = await Run(["--help"]);

        Assert.Equal(0, code);
        var text = string.Join('\n', output);
        Assert.All(
            [
                "oracle [COUNT",
                "generate [COUNT",
                "fuzz [SECONDS",
                "diff OLD",
                "\"schema\"",
                "\"root\"",
                "$error",
                "$events",
            ],
            word => Assert.Contains(word, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_new_schema_is_compared_with_an_old_one()
    {
        var folder = Directory.CreateTempSubdirectory("hub-diff-");
        try
        {
            var (old, more, less) = (
                Path.Combine(folder.FullName, "old.graphql"),
                Path.Combine(folder.FullName, "more.graphql"),
                Path.Combine(folder.FullName, "less.graphql")
            );
            await File.WriteAllTextAsync(old, "type Query { a: Int b: Int }");
            await File.WriteAllTextAsync(more, "type Query { a: Int b: Int c: Int }");
            await File.WriteAllTextAsync(less, "type Query { a: Int }");

            var added = await Run(["diff", old, more]);
            var broken = await Run(["diff", old, less]);

            Assert.Equal((0, "added    Query.c: new field."), (added.Code, Assert.Single(added.Output)));
            Assert.Equal((1, "BREAKING Query.b: the field is gone."), (broken.Code, Assert.Single(broken.Output)));
            Assert.Equal(2, (await Run(["diff", old, old + ".nothing"])).Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--nope")]
    [InlineData("no-such-file.jsonl")]
    [InlineData("oracle many")]
    [InlineData("fuzz long")]
    public async Task A_wrong_command_line_says_where_help_is(string arguments)
    {
        var (code, output, errors) = await Run(arguments.Split(' '));

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("--help", errors, StringComparison.Ordinal);
    }

    private static string Line(object given) => JsonSerializer.Serialize(given);

    private static string Told(string line)
    {
        var result = JsonSerializer.Deserialize(line, CaseJson.Default.CaseResult)!;
        return result.Errors.Count == 0
            ? line
            : string.Join(
                ", ",
                result.Errors.Select(error =>
                    $"{error.Rule} {string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))}"
                )
            );
    }

    private static async Task<(int Code, IReadOnlyList<string> Output, string Errors)> Run(
        string[] arguments,
        params string[] lines
    )
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(CaseRunner).Assembly.Location, .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        foreach (var line in lines)
        {
            await process.StandardInput.WriteLineAsync(line);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries), await errors);
    }
}
