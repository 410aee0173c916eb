using System.Text.RegularExpressions;

namespace Hub.Privacy.Warnings;

/// <summary>
/// Simple rules for words by which a person may be recognised, in the languages of the forms (bokmål, nynorsk, English).
/// Each can be explained in one sentence. They miss much and are sometimes wrong, so they warn and never block.
/// </summary>
public static partial class RecognisablePerson
{
    /// <summary>More hints than these nobody reads.</summary>
    public const int MostWarnings = 10;

    private const string OnePerson =
        "mann|mannen|kvinne|kvinna|kvinnen|dame|dama|damen|enke|enka|enken|enkje|enkja|enkemann|gutt|guten|jente|jenta"
        + "|bruker|brukeren|brukar|brukaren|beboer|beboeren|bebuar|bebuaren|pasient|pasienten"
        + "|man|woman|widow|widower|resident|patient";

    private static readonly (TextWarningKind Kind, Regex Rule)[] Rules =
    [
        (TextWarningKind.NationalIdentityNumber, NationalIdentityNumber()),
        (TextWarningKind.BirthDate, BirthDate()),
        (TextWarningKind.EmailAddress, EmailAddress()),
        (TextWarningKind.PhoneNumber, PhoneNumber()),
        (TextWarningKind.StreetAddress, StreetAddress()),
        (TextWarningKind.NamedPerson, TitleAndName()),
        (TextWarningKind.NamedPerson, PersonAndName()),
        (TextWarningKind.Age, Aged()),
        (TextWarningKind.Age, PersonOfAge()),
        (TextWarningKind.OnlyOne, OnlyOne()),
    ];

    /// <summary>The words found, in the order of the text, each once.</summary>
    public static IReadOnlyList<TextWarning> In(string markdown) =>
        [
            .. Rules
                .SelectMany(rule => rule.Rule.Matches(markdown).Select(found => (rule.Kind, Found: found)))
                .OrderBy(each => each.Found.Index)
                .Select(each => new TextWarning(each.Kind, each.Found.Value))
                .Distinct()
                .Take(MostWarnings),
        ];

    // A D-number adds 4 to the day's first digit; numbers for tests add 4 or 8 to the month's.
    [GeneratedRegex(@"\b[0-7]\d[0189][0-9]\d\d[ ]?\d{5}\b")]
    private static partial Regex NationalIdentityNumber();

    [GeneratedRegex(
        @"\b(?:født|fødd|f\.|born)(?: den| on)? \d{1,2}[./-]? ?(?:\d{1,2}|\p{L}{3,9})[./-]? ?(?:\d{4}|\d{2})\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"(?<![\d.,])(?:\+47 ?)?(?:[2-9]\d{7}|[2-9]\d(?: \d\d){3}|[49]\d\d \d\d \d{3})(?![\d.,]?\d)")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(
        @"\b\p{Lu}\p{L}*(?:veien|vegen|vei|veg|gata|gaten|gate|stien|bakken|plassen|alléen|allé) \d{1,4}(?: ?[A-H])?\b"
    )]
    private static partial Regex StreetAddress();

    [GeneratedRegex(@"\b(?:[Ff]ru|[Ff]røken|[Ee]nkefru|[Hh]err|[Hh]r\.|Mrs\.?|Mr\.?) \p{Lu}\p{Ll}+")]
    private static partial Regex TitleAndName();

    [GeneratedRegex($@"\b(?i:{OnePerson}) \p{{Lu}}\p{{Ll}}+(?: \p{{Lu}}\p{{Ll}}+)?")]
    private static partial Regex PersonAndName();

    // «87-åringen», «87 år gammel», but not «over 80 år» or «80 år og eldre», which are many.
    [GeneratedRegex(
        @"(?<!\b(?:over|under|fra|frå|mellom|fylte|above|from) )\b\d{1,3}(?:[- ]?åring(?:en)?\b(?! program)| år gam(?:mel|al)\b|-årig\b|[- ]year[- ]old\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Aged();

    [GeneratedRegex(
        $@"\b(?:{OnePerson}) (?:\(\d{{2,3}}\)|på \d{{2,3}}(?: år)?\b|aged \d{{2,3}}\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PersonOfAge();

    [GeneratedRegex($@"\b(?:eneste|einaste|only) (?:{OnePerson})\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyOne();
}
