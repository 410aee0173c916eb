using Hub.Shared.Text;

namespace Hub.Networks.Areas;

internal static class AreaNames
{
    /// <summary>
    /// Names in the order in which they stand in the official name («Røros - Rosse», «Guovdageaidnu - Kautokeino»).
    /// The sources write <c>nor</c> for Norwegian, which names do not split into forms, and <c>sme</c> for North Sami.
    /// </summary>
    public static IReadOnlyList<OfficialName> Ordered(
        string official,
        IEnumerable<KeyValuePair<string, string>> byLanguage
    ) =>
        [
            .. byLanguage
                .Select(name => new OfficialName(LanguageOf(name.Key), name.Value))
                .OrderBy(name => Array.IndexOf(official.Split(" - "), name.Name)),
        ];

    public static LanguageForm Form(string written) =>
        written switch
        {
            "bokmål" => LanguageForm.Bokmaal,
            "nynorsk" => LanguageForm.Nynorsk,
            "nøytral" => LanguageForm.Neutral,
            _ => throw new InvalidDataException($"Unknown language form '{written}'."),
        };

    private static Language LanguageOf(string code) =>
        code switch
        {
            "nor" => Language.Nb,
            "sme" => Language.Se,
            "smj" => Language.Smj,
            "sma" => Language.Sma,
            "fkv" => Language.Fkv,
            _ => throw new InvalidDataException($"Unknown language '{code}' of an official name."),
        };
}
