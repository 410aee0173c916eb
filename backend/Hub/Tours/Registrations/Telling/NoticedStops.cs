using Hub.Shared.Mail;
using Hub.Shared.Notices;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Telling;

/// <summary>Stops are public; a delegate's file of one is their own.</summary>
internal sealed class NoticedStops(StopList stops, StopInvitations invitations) : INoticeThings
{
    public string Type => nameof(Stop);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await stops.Find([.. notices.Select(notice => Guid.Parse(notice.Key))], cancellation);
        return [.. found.Select(stop => stop is null ? null : new NoticeThing(stop.Label, $"/stopp/{stop.Uuid:D}"))];
    }

    public async Task<IReadOnlyList<string>> Calendars(
        NoticeAbout notice,
        Receiver to,
        CancellationToken cancellation
    ) =>
        await invitations.Of(
            Guid.Parse(notice.Key),
            to,
            isGivenUp: notice.Kind == RegistrationNotices.Cancelled.Code,
            cancellation
        )
            is { } calendar
            ? [calendar]
            : [];
}

/// <summary>So are tours.</summary>
internal sealed class NoticedTours(TourList tours, StopInvitations invitations) : INoticeThings
{
    public string Type => nameof(Tour);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await tours.Find([.. notices.Select(notice => Guid.Parse(notice.Key))], cancellation);
        return [.. found.Select(tour => tour is null ? null : new NoticeThing(tour.Title, $"/turne/{tour.Uuid:D}"))];
    }

    public Task<IReadOnlyList<string>> Calendars(NoticeAbout notice, Receiver to, CancellationToken cancellation) =>
        invitations.OfTour(Guid.Parse(notice.Key), to, cancellation);
}
