namespace Hub.Shared.Text;

/// <summary>A name in bokmål, and where it exists in nynorsk and English.</summary>
/// <param name="Nb">In bokmål.</param>
/// <param name="Nn">In nynorsk; null where there is none.</param>
/// <param name="En">In English; null where there is none.</param>
public sealed record Names(string Nb, string? Nn, string? En)
{
    /// <summary>In the language form of a reader, and bokmål where it has no name of its own.</summary>
    public string In(Language language) =>
        language switch
        {
            Language.Nn => Nn ?? Nb,
            Language.En => En ?? Nb,
            _ => Nb,
        };
}
