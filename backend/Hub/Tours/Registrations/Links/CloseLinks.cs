using Hub.Shared.Due;

namespace Hub.Tours.Registrations.Links;

/// <summary>A month after the stop there is nothing more to read or answer: its delegates' links end.</summary>
internal sealed class CloseLinks(DelegateLinks links) : IWhenDue
{
    public const string Due = "close-delegate-links";
    public const int Days = 30;

    public string Kind => Due;

    public async Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation) =>
        await links.Revoke(await links.GuestsOf(subject, cancellation), cancellation);
}
