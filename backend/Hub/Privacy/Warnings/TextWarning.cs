namespace Hub.Privacy.Warnings;

/// <summary>Words in a text by which a person may be recognised. A hint to the one who writes; nothing is refused by it.</summary>
/// <param name="Kind">Which rule found them.</param>
/// <param name="Words">The words, as they stand in the text.</param>
public sealed record TextWarning(TextWarningKind Kind, string Words);

/// <summary>By what a person may be recognised.</summary>
public enum TextWarningKind
{
    /// <summary>Eleven digits that begin with a date, as a national identity number does.</summary>
    NationalIdentityNumber,

    /// <summary>The day somebody was born.</summary>
    BirthDate,

    /// <summary>Eight digits, as a telephone number has.</summary>
    PhoneNumber,

    /// <summary>An e-mail address.</summary>
    EmailAddress,

    /// <summary>A street with a house number.</summary>
    StreetAddress,

    /// <summary>A name after a title or after a word such as «beboer».</summary>
    NamedPerson,

    /// <summary>One person's age.</summary>
    Age,

    /// <summary>Somebody who is said to be the only one, whom many in a small place know.</summary>
    OnlyOne,
}
