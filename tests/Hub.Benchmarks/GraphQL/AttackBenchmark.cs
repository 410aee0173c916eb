using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Hub.GraphQL;
using Hub.GraphQL.Cases;
using Hub.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Benchmarks.GraphQL;

/// <summary>
/// What each attack costs until it is refused, with the limits at their defaults and nothing cached: CPU
/// microseconds and bytes allocated, and how many times what a document of 1,200 fields takes that means no harm.
/// </summary>
public static class AttackBenchmark
{
    private const int Turns = 60;

    private static readonly (string Name, string Document, JsonElement? Variables)[] Rows =
    [
        ("no attack: 1,200 fields", Plain(1_200), null),
        ("aliases", Attacks.Aliases, null),
        ("deep nesting", Attacks.Nesting, null),
        ("nesting through fragments", Attacks.NestingThroughFragments, null),
        ("fragment cycles", Attacks.Cycles, null),
        ("doubling fields", Attacks.Doubling, null),
        ("overlapping fields", Attacks.Overlapping, null),
        ("overlapping types", Attacks.OverlappingTypes, null),
        ("operations times fragments", Attacks.Visits, null),
        ("a list in the document", Attacks.Literals, null),
        ("a list in the variables", "query ($input: In) { takes(input: $input) }", Attacks.Lists(400_000)),
        ("variables times properties", Attacks.Variables.Document, Attacks.Variables.Variables),
    ];

    public static async Task<int> Run()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var schema = SchemaReader.Read(Attacks.Sdl);
        Console.WriteLine($"{"attack", -28} {"characters", 10} {"CPU us", 10} {"times", 6} {"allocated", 12}   answer");
        var usual = 0d;
        foreach (var (name, document, variables) in Rows)
        {
            var answer = "";
            for (var turn = 0; turn < Turns; turn++)
            {
                answer = await Ask(schema, services, document, variables);
            }

            var (cpu, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            for (var turn = 0; turn < Turns; turn++)
            {
                await Ask(schema, services, document, variables);
            }

            var took = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / Turns;
            usual = usual == 0 ? took : usual;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -28} {document.Length, 10} {took, 10:0} {took / usual, 6:0.0} {(GC.GetTotalAllocatedBytes() - allocated) / Turns, 12}   {answer}"
                )
            );
        }

        return 0;
    }

    // An engine of its own each time, so that nothing is cached.
    private static async Task<string> Ask(
        Schema schema,
        IServiceProvider services,
        string document,
        JsonElement? variables
    )
    {
        var executor = DataExecutor.Create(schema, JsonElement.Parse("{}"), new GraphQLLimits());
        var output = new ArrayBufferWriter<byte>();
        await executor.Execute(new GraphQLRequest(document, Variables: variables), services, output);
        return CodeOf(output.WrittenMemory);
    }

    private static string Plain(int fields) =>
        $"{{ {string.Concat(Enumerable.Range(0, fields / 12).Select(_ => "q { name name q { name } } list { name name name } node { name } "))}}}";

    private static string CodeOf(ReadOnlyMemory<byte> response)
    {
        using var json = JsonDocument.Parse(response);
        return json.RootElement.TryGetProperty("errors", out var errors)
            ? errors[0].GetProperty("extensions").GetProperty("code").GetString()!
            : "data";
    }
}
