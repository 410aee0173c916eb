namespace Hub.Shared.Text;

/// <summary>One official name and its language.</summary>
/// <param name="Language">The language of the name.</param>
/// <param name="Name">The name in that language.</param>
public sealed record OfficialName(Language Language, string Name);
