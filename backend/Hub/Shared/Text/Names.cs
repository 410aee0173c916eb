namespace Hub.Shared.Text;

/// <summary>A name in bokmål, and where it exists in nynorsk and English.</summary>
/// <param name="Nb">In bokmål.</param>
/// <param name="Nn">In nynorsk; null where there is none.</param>
/// <param name="En">In English; null where there is none.</param>
public sealed record Names(string Nb, string? Nn, string? En);
