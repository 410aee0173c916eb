using Hub.Shared.Text;

namespace Hub.Shared.Mail;

/// <summary>Who is written to.</summary>
/// <param name="Address">Null for somebody of whom we have none: they have their inbox.</param>
/// <param name="Language">The language form of a letter to them: bokmål, nynorsk or English.</param>
public sealed record Receiver(Guid PersonId, string Name, string? Address, Language Language);
