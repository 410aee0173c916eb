namespace Hub.Shared.Mail;

/// <summary>How people without an account get at a page: by a link of their own.</summary>
public interface IPersonalWays
{
    /// <summary>The path to write in a letter to the person; null for who signs in as usual.</summary>
    Task<string?> WayTo(string address, Guid person, CancellationToken cancellation);
}
