namespace Hub.Shared.Text;

/// <summary>The languages a text or a name can have.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
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
