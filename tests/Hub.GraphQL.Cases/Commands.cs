using System.Text.Json;
using Hub.GraphQL.Cases.Fuzzing;
using Hub.GraphQL.Cases.Generation;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Cases;

/// <summary>What the program can be told to do; each answers the exit code.</summary>
internal static class Commands
{
    private const string Usage = """
        Hub.GraphQL.Cases: GraphQL documents through Hub's engine, from SDL and plain data.

          Hub.GraphQL.Cases [FILE]                     runs a file of cases, or standard input
          Hub.GraphQL.Cases oracle [COUNT [SEED...]]   COUNT generated cases of each seed through the engine and
                                                       graphql-js, and where the two differ (20000 of seed 1; needs node)
          Hub.GraphQL.Cases generate [COUNT [SEED]]    writes generated cases (500 of seed 1)
          Hub.GraphQL.Cases fuzz [SECONDS [SEED]]      broken documents, variables, HTTP requests and WebSocket messages
                                                       against the engine, on loopback (300 s, a new seed)
          Hub.GraphQL.Cases diff OLD.graphql NEW.graphql   what a new schema adds to and breaks of the old one
          Hub.GraphQL.Cases --help

        A case is one line of JSON; only schema and document must be there:

          {"schema": SDL, "document": text, "variables": {}, "operationName": name, "root": {}}

        For each line one line comes out, in the same order:

          {"errors": [{"rule", "locations": [{"line", "column"}], "path", "message"}], "data": {}, "executed": true}

        "rule" is the validation rule, or Syntax, Schema, Execution; Case for a line that is no case (the run goes on).
        With "root" a valid document is executed: each field is the property of its name, an interface's or union's value
        names its type in "__typename", {"$error": "message"} fails, "$arguments" answers a field's arguments. A
        subscription's events are the list "root.$events.FIELD", one root object each, and its answers come as "events".

        Exit code: 0; 1 where the engine and graphql-js differ, something broke under fuzz, or a
        new schema breaks what the old one promised; 2 for a wrong command line or a file that is not there.
        """;

    public static int Help()
    {
        Console.WriteLine(Usage);
        return 0;
    }

    public static int Unknown(string argument)
    {
        Console.Error.WriteLine($"'{argument}' is not understood; see --help.");
        return 2;
    }

    public static async Task<int> Run(string file)
    {
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"There is no file {file}; see --help.");
            return 2;
        }

        using var lines = File.OpenText(file);
        return await Run(lines);
    }

    public static async Task<int> Run(TextReader lines)
    {
        var runner = new CaseRunner();
        while (await lines.ReadLineAsync() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                Console.WriteLine(JsonSerializer.Serialize(await runner.Run(line), CaseJson.Default.CaseResult));
            }
        }

        return 0;
    }

    public static async Task<int> CompareWithOracle(string[] arguments)
    {
        if (Numbers(arguments) is not { } numbers)
        {
            return 2;
        }

        int[] seeds = numbers.Length > 1 ? numbers[1..] : [1];
        var report = await Differential.Run(
            seeds,
            numbers is [var count, ..] ? count : 20_000,
            Console.Error.WriteLine,
            difference => Console.Error.WriteLine(difference)
        );
        Console.WriteLine(report);
        return report.Differences.Count == 0 ? 0 : 1;
    }

    public static async Task<int> Fuzz(string[] arguments)
    {
        if (Numbers(arguments) is not { } numbers)
        {
            return 2;
        }

        var seed = numbers is [_, var given, ..] ? given : Environment.TickCount;
        Console.WriteLine($"seed {seed}");
        var report = await FuzzRun.Run(seed, TimeSpan.FromSeconds(numbers is [var seconds, ..] ? seconds : 300));
        Console.WriteLine(report);
        return report.Failures.Count == 0 ? 0 : 1;
    }

    public static int Generate(string[] arguments)
    {
        if (Numbers(arguments) is not { } numbers)
        {
            return 2;
        }

        var (count, seed) = (numbers is [var first, ..] ? first : 500, numbers is [_, var second, ..] ? second : 1);
        foreach (var made in CaseGenerator.Generate(seed, count))
        {
            Console.WriteLine(JsonSerializer.Serialize(made, CaseJson.Default.Case));
        }

        return 0;
    }

    public static int Diff(string before, string after)
    {
        try
        {
            var changes = SchemaDiff.Compare(Read(before), Read(after));
            foreach (var change in changes)
            {
                Console.WriteLine(change);
            }

            return changes.Any(change => change.IsBreaking) ? 1 : 0;
        }
        catch (Exception wrong) when (wrong is IOException or SchemaException or GraphQLSyntaxException)
        {
            Console.Error.WriteLine($"{wrong.Message} See --help.");
            return 2;
        }
    }

    private static Schema Read(string file) => SchemaReader.Read(File.ReadAllText(file), Scalars.Additional);

    private static int[]? Numbers(string[] arguments)
    {
        var numbers = new int[arguments.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(arguments[i], out numbers[i]))
            {
                Unknown(arguments[i]);
                return null;
            }
        }

        return numbers;
    }
}
