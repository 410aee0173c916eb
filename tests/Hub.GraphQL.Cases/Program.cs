using Hub.GraphQL.Cases;

return args switch
{
    ["--help" or "-h" or "help", ..] => Commands.Help(),
    ["oracle", .. var rest] => await Commands.CompareWithOracle(rest),
    ["diff", var before, var after] => Commands.Diff(before, after),
    ["fuzz", .. var rest] => await Commands.Fuzz(rest),
    ["generate", .. var rest] => Commands.Generate(rest),
    [var option, ..] when option.StartsWith('-') => Commands.Unknown(option),
    [] => await Commands.Run(Console.In),
    [var file] => await Commands.Run(file),
    _ => Commands.Unknown(args[1]),
};
