using System.Text.Json;
using Hub.GraphQL.Cases;

// Hub.GraphQL.Cases [FILE]           one case a line in (standard input without FILE), one result a line out
// Hub.GraphQL.Cases oracle [COUNT [SEED]]   COUNT generated cases through our engine and graphql-js; tells where they differ
if (args is ["oracle", ..])
{
    var count = args.Length > 1 ? int.Parse(args[1]) : 20_000;
    var seed = args.Length > 2 ? int.Parse(args[2]) : 1;
    var report = await Differential.Run(seed, count, Console.Error.WriteLine);
    Console.WriteLine(report);
    return report.Differences.Count == 0 ? 0 : 1;
}

// Hub.GraphQL.Cases generate [COUNT [SEED]]   writes the generated cases, one a line
if (args is ["generate", ..])
{
    var count = args.Length > 1 ? int.Parse(args[1]) : 500;
    foreach (
        var made in Hub.GraphQL.Cases.Generation.CaseGenerator.Generate(args.Length > 2 ? int.Parse(args[2]) : 1, count)
    )
    {
        Console.WriteLine(JsonSerializer.Serialize(made, CaseJson.Default.Case));
    }

    return 0;
}

using var input = args.Length > 0 ? File.OpenText(args[0]) : Console.In;
while (await input.ReadLineAsync() is { } line)
{
    if (line.Length > 0)
    {
        var result = await CaseRunner.Run(JsonSerializer.Deserialize(line, CaseJson.Default.Case)!);
        Console.WriteLine(JsonSerializer.Serialize(result, CaseJson.Default.CaseResult));
    }
}

return 0;
