using Microsoft.Net.Http.Headers;

namespace Hub.Host.Identity;

/// <summary>Which language the pages are in that the host writes itself, because the web page is not reached there.</summary>
public static class PageLanguage
{
    /// <summary>Set by the web page (<c>i18n/index.ts</c>) when somebody chooses a language there.</summary>
    public const string Cookie = "hub-language";

    /// <summary><c>nb</c>, <c>nn</c> or <c>en</c>: what was chosen on the web page, else the browser's first that we have, else bokmål.</summary>
    public static string Of(HttpRequest request) =>
        Known(request.Cookies[Cookie])
        ?? request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Where(language => language.Quality is not 0)
            .Select(language => Known(language.Value.Value))
            .OfType<string>()
            .FirstOrDefault("nb");

    private static string? Known(string? tag) =>
        tag?.Split('-')[0].ToLowerInvariant() switch
        {
            "nb" or "no" => "nb",
            "nn" => "nn",
            "en" => "en",
            _ => null,
        };
}
