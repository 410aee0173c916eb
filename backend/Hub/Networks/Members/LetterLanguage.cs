using Hub.Networks.Areas;
using Hub.Shared.Text;

namespace Hub.Networks.Members;

/// <summary>
/// The form of a letter. A body of the state writes to a municipality in the form that its council has decided; to a
/// neutral one in that of most municipalities of its county. Where that is neutral too, and in all other letters, the
/// person's own language counts.
/// </summary>
public static class LetterLanguage
{
    /// <param name="own">The language that the person has chosen.</param>
    /// <param name="municipality">The one that is written to; null where a letter is to the person alone.</param>
    public static Language Of(Language own, Municipality? municipality, AreaMap areas)
    {
        if (own is Language.En)
            return Language.En;
        var form = municipality?.LanguageForm ?? LanguageForm.Neutral;
        if (form is LanguageForm.Neutral && municipality is not null)
            form = areas.County(municipality.CountyNumber)?.MajorityForm ?? LanguageForm.Neutral;
        return form switch
        {
            LanguageForm.Bokmaal => Language.Nb,
            LanguageForm.Nynorsk => Language.Nn,
            _ => own is Language.Nn ? Language.Nn : Language.Nb,
        };
    }
}
