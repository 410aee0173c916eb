namespace Hub.Shared.Text;

public static class Languages
{
    /// <summary>As rows, people's settings and the HTML attribute <c>lang</c> spell it: <c>nb</c>, <c>se</c>, <c>fkv</c>.</summary>
    public static string Code(this Language language) => language.ToString().ToLowerInvariant();

    public static Language Parse(string code) => Enum.Parse<Language>(code, ignoreCase: true);

    /// <summary>The language a person writes in unless they say so; bokmål where nothing is known.</summary>
    public static Language OrDefault(string? code) =>
        Enum.TryParse<Language>(code, ignoreCase: true, out var language) && Enum.IsDefined(language)
            ? language
            : Language.Nb;
}
