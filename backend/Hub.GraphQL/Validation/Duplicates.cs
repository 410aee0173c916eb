using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation;

/// <summary>Names that are given more than once among siblings.</summary>
internal static class Duplicates
{
    /// <summary>Groups of two or more, in order; nothing is allocated for the usual nought or one sibling.</summary>
    public static IEnumerable<IGrouping<string, Name>> Of<T>(ImmutableArray<T> nodes, Func<T, Name> name) =>
        nodes.Length < 2
            ? []
            : nodes.Select(name).GroupBy(one => one.Value, StringComparer.Ordinal).Where(group => group.Count() > 1);
}
