namespace Hub.Shared.Mail;

/// <summary>Finds people to write to. What it answers is for letters to them, and is shown to nobody.</summary>
public interface IReceivers
{
    /// <summary>One answer per person, in the same order; null for who is erased.</summary>
    /// <param name="from">
    /// The hat of who writes: a body writes in the form that the receiver's municipality has decided, a person or Hub
    /// itself in the receiver's own.
    /// </param>
    Task<IReadOnlyList<Receiver?>> Find(IReadOnlyList<Guid> persons, string? from, CancellationToken cancellation);
}
