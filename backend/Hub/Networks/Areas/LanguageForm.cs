namespace Hub.Networks.Areas;

/// <summary>The form of Norwegian that a council has decided for letters to it.</summary>
public enum LanguageForm
{
    Bokmaal,
    Nynorsk,
    Neutral,
}
