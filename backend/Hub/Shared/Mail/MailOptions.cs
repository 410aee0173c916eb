namespace Hub.Shared.Mail;

/// <summary>Set by the host.</summary>
/// <param name="Folder">Where letters are put, in the maildir format.</param>
/// <param name="From">The address that they come from.</param>
/// <param name="Address">Of this hub as people reach it, without a slash at the end. Asked late: a port may be chosen at start.</param>
public sealed record MailOptions(string Folder, string From, Func<string> Address);
