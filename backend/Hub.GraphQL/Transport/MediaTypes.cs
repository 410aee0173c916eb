using Microsoft.Net.Http.Headers;

namespace Hub.GraphQL.Transport;

/// <summary>Which of the two media types a client gets. https://graphql.github.io/graphql-over-http/draft/#sec-Accept</summary>
internal static class MediaTypes
{
    public const string Json = "application/json; charset=utf-8";
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    private static readonly MediaTypeHeaderValue JsonType = MediaTypeHeaderValue.Parse("application/json");
    private static readonly MediaTypeHeaderValue ResponseType = MediaTypeHeaderValue.Parse(
        "application/graphql-response+json"
    );

    /// <summary>Null when the client accepts neither. No header, or anything: <c>application/json</c>.</summary>
    public static string? Choose(string? accept) =>
        accept switch
        {
            null or "" or "*/*" or "application/json" => Json,
            "application/graphql-response+json" => GraphQLResponse,
            "application/graphql-response+json, application/json" => GraphQLResponse,
            _ => Negotiate(accept),
        };

    public static bool IsJson(string? contentType)
    {
        if (contentType is "application/json" or "application/json; charset=utf-8")
        {
            return true;
        }
        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (
                !type.Charset.HasValue
                || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase)
            );
    }

    private static string? Negotiate(string accept)
    {
        if (!MediaTypeHeaderValue.TryParseList([accept], out var accepted))
        {
            return null;
        }
        var json = Quality(accepted, JsonType);
        var response = Quality(accepted, ResponseType);
        return json == 0 && response == 0 ? null
            : response > json || (response == json && Names(accepted, ResponseType)) ? GraphQLResponse
            : Json;
    }

    private static double Quality(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue type) =>
        accepted.Where(range => Covers(range, type)).Select(range => range.Quality ?? 1).DefaultIfEmpty(0).Max();

    private static bool Names(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue type) =>
        accepted.Any(range => range.MediaType.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase));

    /// <summary>Any charset parameter is answered in UTF-8, which every client of JSON reads.</summary>
    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        range.MatchesAllTypes
        || range.MatchesAllSubTypes && range.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase)
        || range.MediaType.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase);
}
