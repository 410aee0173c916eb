using System.Text.RegularExpressions;

namespace Hub.GraphQL.Tests.Errors;

/// <summary>The trace id of an unexpected error, which is another one each time.</summary>
internal static partial class TraceIds
{
    /// <summary>Each id written as <c>…</c>, so that an answer can be compared.</summary>
    public static string Hidden(string answer) => Id().Replace(answer, "\"traceId\":\"…\"");

    public static IReadOnlyList<string> In(string answer) =>
        [.. Id().Matches(answer).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("\"traceId\":\"([0-9a-f]{32})\"")]
    private static partial Regex Id();
}
