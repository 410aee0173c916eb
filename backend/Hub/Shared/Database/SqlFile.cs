using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Hub.Shared.Database;

/// <summary>
/// SQL stands in .sql files, one operation each, in the folder Sql beside the type that uses it. A rule of access stands in
/// a file of its own, in the folder Sql/Rules of the module whose things it guards, and a query takes it by its name in
/// double braces: <c>where {{VisibleTopics}}</c>. So no query spells a rule in its own way.
/// </summary>
public static partial class SqlFile
{
    private static readonly ConcurrentDictionary<(Type, string), string> Files = new();
    private static readonly ConcurrentDictionary<string, string> Rules = new();

    public static string Read<TBeside>(string name) => Read(typeof(TBeside), name);

    /// <param name="beside">A type of the folder's namespace.</param>
    /// <param name="name">The file's name without folder and ending: <c>LoadReference</c>.</param>
    public static string Read(Type beside, string name) =>
        Files.GetOrAdd((beside, name), key => Load(key.Item1, $"Sql.{key.Item2}"));

    internal static string Load(Type beside, string path) => WithRules(Text($"{beside.Namespace}.{path}.sql"));

    private static string WithRules(string sql) => RuleName().Replace(sql, match => Rule(match.Groups[1].Value));

    /// <summary>Its own comments stay in its file; a rule may name others.</summary>
    private static string Rule(string name) =>
        Rules.GetOrAdd(
            name,
            static name =>
            {
                var resources = Resources.Where(each =>
                    each.EndsWith($".Sql.Rules.{name}.sql", StringComparison.Ordinal)
                );
                return resources.ToArray() switch
                {
                    [var one] => WithRules(Comment().Replace(Text(one), "").Trim()),
                    [] => throw new InvalidOperationException($"No rule {name} in any folder Sql/Rules."),
                    var many => throw new InvalidOperationException($"The rule {name} stands in {many.Length} files."),
                };
            }
        );

    private static string[] Resources { get; } = typeof(SqlFile).Assembly.GetManifestResourceNames();

    private static string Text(string resource)
    {
        using var stream =
            typeof(SqlFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"No embedded SQL file {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{\{([A-Z]\w*)\}\}")]
    private static partial Regex RuleName();

    [GeneratedRegex(@"^--.*\n?", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
