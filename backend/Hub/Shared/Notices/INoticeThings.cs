using Hub.Shared.Mail;
using Hub.Shared.Text;

namespace Hub.Shared.Notices;

/// <summary>
/// Things of one type that notices are about, as a reader may see them now. What can be linked to
/// (<see cref="Links.ILinkable"/>) needs none of its own.
/// </summary>
public interface INoticeThings
{
    /// <summary>As in <see cref="Links.Thing.Type"/>. Stored: never rename.</summary>
    string Type { get; }

    /// <summary>One answer per notice, in the same order; null for what the reader may not see or what does not exist.</summary>
    Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    );

    /// <summary>The receiver's own calendar files of it (RFC 5545), one for each date, for mails of kinds that have some.</summary>
    Task<IReadOnlyList<string>> Calendars(NoticeAbout notice, Receiver to, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>([]);
}

/// <param name="Kind">The notice's kind: an answer leads elsewhere than a question.</param>
/// <param name="Key">The thing's, as in <see cref="Links.Thing.Key"/>.</param>
public readonly record struct NoticeAbout(string Kind, string Key);

/// <param name="Title">What the thing is called.</param>
/// <param name="Address">The path of its page, with the place on it where there is one.</param>
/// <param name="Place">Where it belongs: a network; null where that says nothing.</param>
public sealed record NoticeThing(Names Title, string Address, Names? Place = null)
{
    public NoticeThing(string title, string address)
        : this(new Names(title, null, null), address) { }
}
