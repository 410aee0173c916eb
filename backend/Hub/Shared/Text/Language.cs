namespace Hub.Shared.Text;

/// <summary>The languages a text or a name can have. Events store the number: add new ones at the end.</summary>
public enum Language
{
    /// <summary>Bokmål</summary>
    Nb,

    /// <summary>Nynorsk</summary>
    Nn,

    /// <summary>English</summary>
    En,

    /// <summary>North Sami</summary>
    Se,

    /// <summary>Lule Sami</summary>
    Smj,

    /// <summary>South Sami</summary>
    Sma,

    /// <summary>Kven</summary>
    Fkv,
}
