using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Notifications;

public sealed class LetterLanguageTests
{
    [Theory]
    // A body's letter has the form that the municipality has decided, whatever the reader has chosen.
    [InlineData(Language.Nb, LanguageForm.Nynorsk, Language.Nn)]
    [InlineData(Language.Nn, LanguageForm.Bokmaal, Language.Nb)]
    [InlineData(Language.En, LanguageForm.Nynorsk, Language.En)]
    public async Task A_body_writes_in_the_form_that_the_municipality_has_decided(
        Language own,
        LanguageForm form,
        Language letter
    )
    {
        var areas = (await TestHub.Shared).Services.GetRequiredService<CurrentReference>().Current.Part<AreaMap>();
        var municipality = areas.Municipalities.First(each => each.LanguageForm == form);
        Assert.Equal(letter, LetterLanguage.Of(own, municipality, areas));
    }

    [Fact]
    public async Task A_letter_to_a_person_alone_is_in_their_own_language()
    {
        var areas = (await TestHub.Shared).Services.GetRequiredService<CurrentReference>().Current.Part<AreaMap>();
        Assert.Equal(Language.Nn, LetterLanguage.Of(Language.Nn, null, areas));
        Assert.Equal(Language.Nb, LetterLanguage.Of(Language.Se, null, areas));
    }
}
