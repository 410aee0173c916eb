namespace Hub.Shared.Text;

/// <summary>One official name and its language.</summary>
public sealed record OfficialName(Language Language, string Name);
