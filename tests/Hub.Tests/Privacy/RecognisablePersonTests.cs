using Hub.Privacy.Warnings;

namespace Hub.Tests.Privacy;

/// <summary>The rules as the one who writes meets them: what each finds, and what it leaves alone.</summary>
public sealed class RecognisablePersonTests
{
    [Theory]
    [InlineData("Hun har 13054012345 i journalen", TextWarningKind.NationalIdentityNumber, "13054012345")]
    [InlineData("fnr 130540 12345.", TextWarningKind.NationalIdentityNumber, "130540 12345")]
    [InlineData("Han er født 3.4.1941 her i bygda", TextWarningKind.BirthDate, "født 3.4.1941")]
    [InlineData("Ho er fødd den 17. mai 1938", TextWarningKind.BirthDate, "fødd den 17. mai 1938")]
    [InlineData("She was born on 17 May 1938", TextWarningKind.BirthDate, "born on 17 May 1938")]
    [InlineData("Ring datteren på 412 34 567 etter tre", TextWarningKind.PhoneNumber, "412 34 567")]
    [InlineData("Ring +47 22334455", TextWarningKind.PhoneNumber, "+47 22334455")]
    [InlineData("Skriv til datter.berg@example.no", TextWarningKind.EmailAddress, "datter.berg@example.no")]
    [InlineData("Bor i Kirkegata 12 B", TextWarningKind.StreetAddress, "Kirkegata 12 B")]
    [InlineData("Hun i Bakkegata 3 likte det", TextWarningKind.StreetAddress, "Bakkegata 3")]
    [InlineData("Bur i Fjordvegen 3.", TextWarningKind.StreetAddress, "Fjordvegen 3")]
    [InlineData("Vi besøkte fru Hansen", TextWarningKind.NamedPerson, "fru Hansen")]
    [InlineData("Beboeren Magnhild ville hjem", TextWarningKind.NamedPerson, "beboeren Magnhild")]
    [InlineData("The resident Mary Smith went home", TextWarningKind.NamedPerson, "resident Mary Smith")]
    [InlineData("Den 87 år gamle", TextWarningKind.Age, null)]
    [InlineData("En 87 år gammel mann", TextWarningKind.Age, "87 år gammel")]
    [InlineData("87-åringen i annen etasje", TextWarningKind.Age, "87-åringen")]
    [InlineData("En mann på 92 som bor alene", TextWarningKind.Age, "mann på 92")]
    [InlineData("Kvinne (83) falt", TextWarningKind.Age, "Kvinne (83)")]
    [InlineData("Vår eneste bruker med velferdsteknologi", TextWarningKind.OnlyOne, "eneste bruker")]
    public void A_rule_finds_the_words(string text, TextWarningKind kind, string? words)
    {
        var found = RecognisablePerson.In(text);
        if (words is null)
            Assert.Empty(found);
        else
            Assert.Contains(
                found,
                warning =>
                    warning.Kind == kind && string.Equals(warning.Words, words, StringComparison.OrdinalIgnoreCase)
            );
    }

    [Theory]
    [InlineData("Alle over 80 år får tilbud om hjemmebesøk.")]
    [InlineData("Personer fra 67 år og eldre, i alt 1 206 påmeldte i 2021.")]
    [InlineData("Vedtatt 14.11.2026 i sak 2026/1234, budsjett 12 000 000 kroner.")]
    [InlineData("Innbyggertallet er 23456, og 12,5 prosent er over 80.")]
    [InlineData("Møterom 12 i rådhuset, klokka 14.00 til 15.30.")]
    [InlineData("Livets minnebok binder generasjonene sammen.")]
    [InlineData("Hilsen @{0197a000-0000-7000-8000-000000000001}")]
    [InlineData("https://hub.example/trad/0197a000-0000-7000-8000-000000000001")]
    public void What_is_said_of_many_or_of_a_plan_is_left_alone(string text) =>
        Assert.Empty(RecognisablePerson.In(text));

    [Fact]
    public void The_same_words_are_told_once_and_never_more_than_anybody_reads()
    {
        Assert.Single(RecognisablePerson.In("fru Hansen og fru Hansen"));
        var many = string.Join(' ', Enumerable.Range(10, 50).Select(age => $"En mann på {age}."));
        Assert.Equal(RecognisablePerson.MostWarnings, RecognisablePerson.In(many).Count);
    }
}
