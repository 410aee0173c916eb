namespace Hub.Networks.Areas;

/// <summary>The form of Norwegian that a council has decided for letters to it.</summary>
public enum LanguageForm
{
    /// <summary>Bokmål.</summary>
    Bokmaal,

    /// <summary>Nynorsk.</summary>
    Nynorsk,

    /// <summary>Neither is asked for.</summary>
    Neutral,
}
