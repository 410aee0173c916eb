using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// https://spec.graphql.org/September2025/#sec-Names and
/// https://spec.graphql.org/September2025/#sec-Names.Reserved-Names
/// </summary>
internal static class NameRules
{
    public static void Check(string name, Location location, SchemaReport report)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            report.Add(
                $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.",
                location
            );
        }

        // SDL cannot say such names, code can.
        if (
            name.Length == 0
            || char.IsAsciiDigit(name[0])
            || name.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter != '_')
        )
        {
            report.Add(
                $"Names must only contain [_a-zA-Z0-9] and not start with a digit, but \"{name}\" does not.",
                location
            );
        }
    }

    /// <summary>Every name right and given once.</summary>
    public static void Check<T>(NamedList<T> members, string owner, string kind, SchemaReport report)
        where T : MemberDefinition
    {
        foreach (var member in members)
        {
            Check(member.Name, member.DefinedAt, report);
            if (!ReferenceEquals(members[member.Name], member))
            {
                report.Add($"There can be only one {kind} named \"{owner}{member.Name}\".", member.DefinedAt);
            }
        }
    }
}
