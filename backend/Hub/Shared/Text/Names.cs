namespace Hub.Shared.Text;

/// <summary>A name in bokmål, and where it exists in nynorsk and English.</summary>
public sealed record Names(string Nb, string? Nn, string? En);
