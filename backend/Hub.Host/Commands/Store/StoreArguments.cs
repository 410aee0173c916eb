using Hub.Host.Starting;

namespace Hub.Host.Commands.Store;

/// <summary>The words after the verb, checked against what it takes.</summary>
internal sealed class StoreArguments
{
    private static readonly string[] Where = ["--data DIR", "--connection STRING"];

    private readonly Dictionary<string, string?> given = [];
    private readonly List<string> settings = [];

    private StoreArguments() { }

    /// <summary>What goes to the host's configuration, <c>--data</c> and <c>--connection</c> by their full names.</summary>
    public IReadOnlyList<string> Settings => settings;

    /// <exception cref="StartRefused">A word that the verb does not take.</exception>
    public static StoreArguments Parse(StoreVerb verb, IEnumerable<string> words)
    {
        var arguments = new StoreArguments();
        var rest = new Queue<string>(words);
        while (rest.TryDequeue(out var word))
            arguments.Take(verb, word, rest);
        arguments.SayWhere();
        return arguments;
    }

    public bool Has(string option) => given.ContainsKey(option);

    /// <summary>The option's value; null when it was not given.</summary>
    public string? Value(string option) => given.GetValueOrDefault(option);

    private void Take(StoreVerb verb, string word, Queue<string> rest)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? word : word[..equals];
        // Settings of the host (--Hub:OwnerConnectionString=…) are known to it by their colon.
        if (name.StartsWith("--", StringComparison.Ordinal) && (name.Contains(':') || name is "--urls"))
        {
            settings.Add(equals < 0 && rest.TryDequeue(out var setting) ? $"{word}={setting}" : word);
            return;
        }
        var option = Where.Concat(verb.Options).FirstOrDefault(each => each.Split(' ')[0] == name);
        if (option is null)
            throw new StartRefused(
                $"store {verb.Name} does not take {word}. It takes {string.Join(", ", verb.Options.Concat(Where))}."
            );
        var takesValue = option.Contains(' ');
        var value = equals >= 0 ? word[(equals + 1)..] : null;
        if (
            takesValue
            && value is null
            && rest.TryPeek(out var next)
            && !next.StartsWith("--", StringComparison.Ordinal)
        )
            value = rest.Dequeue();
        if (takesValue == string.IsNullOrEmpty(value))
            throw new StartRefused(takesValue ? $"{name} needs a value: {option}" : $"{name} takes no value.");
        if (!given.TryAdd(name, value))
            throw new StartRefused($"{name} is given twice.");
    }

    private void SayWhere()
    {
        if (Has("--data") && Has("--connection"))
            throw new StartRefused(
                "Either --data, for the embedded database in a folder, or --connection, for another."
            );
        if (Value("--data") is { } folder)
            // A connection string from the environment must not win over the folder that was asked for.
            settings.AddRange([$"--Hub:DataFolder={folder}", "--Hub:ConnectionString="]);
        if (Value("--connection") is { } connection)
            settings.Add($"--Hub:ConnectionString={connection}");
    }
}
