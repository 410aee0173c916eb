using System.Collections.Concurrent;

namespace Hub.Shared.Database;

/// <summary>SQL stands in .sql files, one operation each, in the folder Sql beside the type that uses it.</summary>
public static class SqlFile
{
    private static readonly ConcurrentDictionary<(Type, string), string> Files = new();

    public static string Read<TBeside>(string name) => Read(typeof(TBeside), name);

    /// <param name="beside">A type of the folder's namespace.</param>
    /// <param name="name">The file's name without folder and ending: <c>LoadReference</c>.</param>
    public static string Read(Type beside, string name) =>
        Files.GetOrAdd((beside, name), key => Load(key.Item1, $"Sql.{key.Item2}"));

    internal static string Load(Type beside, string path)
    {
        var resource = $"{beside.Namespace}.{path}.sql";
        using var stream =
            beside.Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"No embedded SQL file {resource}.");
        using var reader = new StreamReader(stream);
        // These fragments have one home, so that no query can spell the rule of access in its own way.
        return reader
            .ReadToEnd()
            .Replace("{{visible topics}}", Sight.TopicsSql, StringComparison.Ordinal)
            .Replace("{{open sessions}}", Sight.SessionsSql, StringComparison.Ordinal)
            .Replace("{{hosted sessions}}", Sight.HostedSql, StringComparison.Ordinal)
            .Replace("{{visible questions}}", Sight.QuestionsSql, StringComparison.Ordinal)
            .Replace("{{visible polls}}", Sight.PollsSql, StringComparison.Ordinal)
            .Replace("{{visible messages}}", Sight.MessagesSql, StringComparison.Ordinal)
            .Replace("{{members only}}", Sight.MembersSql, StringComparison.Ordinal)
            .Replace("{{visible journeys}}", Sight.JourneysSql, StringComparison.Ordinal)
            .Replace("{{visible requests}}", Sight.RequestsSql, StringComparison.Ordinal)
            .Replace("{{visible registrations}}", Sight.RegistrationsSql, StringComparison.Ordinal)
            .Replace("{{arranged tours}}", Sight.ArrangedToursSql, StringComparison.Ordinal)
            .Replace("{{arranged drafts}}", Sight.DraftsSql, StringComparison.Ordinal)
            .Replace("{{visible experiences}}", Sight.ExperiencesSql, StringComparison.Ordinal)
            .Replace("{{inside experiences}}", Sight.ExperiencesInsideSql, StringComparison.Ordinal)
            .Replace("{{arranged}}", Sight.ArrangedSql, StringComparison.Ordinal);
    }
}
