using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

internal static class AppliedDirectives
{
    /// <summary>The string given to an argument of an applied directive, or null.</summary>
    public static string? StringArgument(this ImmutableArray<DirectiveNode> directives, string name, string argument)
    {
        var directive = directives.FirstOrDefault(applied => applied.Name.Value == name);
        return (directive?.Argument(argument) as StringValueNode)?.Value;
    }
}
