using System.Text.RegularExpressions;

namespace Hub.EventStore.Serialization;

/// <summary>The name an event is stored under, by Marten's rule: the simple type name in snake_case.</summary>
internal static partial class EventAlias
{
    public static string Of(Type type) =>
        WordBeforeCapital().Replace(AbbreviationBeforeWord().Replace(type.Name, "$1_$2"), "$1_$2").ToLowerInvariant();

    [GeneratedRegex("([A-Z]+)([A-Z][a-z])")]
    private static partial Regex AbbreviationBeforeWord();

    [GeneratedRegex(@"([a-z\d])([A-Z])")]
    private static partial Regex WordBeforeCapital();
}
