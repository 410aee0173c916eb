using Hub.Shared.Calendars;
using Hub.Shared.Mail;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Telling;

/// <summary>
/// The file that puts a stop into a delegate's calendar, changes it there, or takes it out. It has the link to the meeting
/// room, which is for those who have a seat.
/// </summary>
internal sealed class StopInvitations(
    StopList stops,
    TourList tours,
    RegistrationList registrations,
    MailOptions mail,
    TimeProvider time
)
{
    /// <summary>Null for who has no seat and gave none up, and for what has no day.</summary>
    public async Task<string?> Of(Guid id, Receiver to, bool isGivenUp, CancellationToken cancellation)
    {
        if (
            (await stops.Find([id], cancellation))[0] is not { Date: not null } stop
            || (await tours.Find([stop.TourId], cancellation))[0] is not { } tour
            || to.Address is not { } address
            || !(isGivenUp || await registrations.HasSeat(id, to.PersonId, cancellation))
        )
            return null;
        var entry = stop.Entry(tour, new Uri(mail.Address()));
        return CalendarFile.Invitation(
            entry with
            {
                IsCancelled = isGivenUp || entry.IsCancelled,
                Place = entry.Place ?? (isGivenUp ? null : stop.StoredOnlineLink),
                Text = isGivenUp ? entry.Text : Joined(entry.Text, stop.StoredOnlineLink),
                ChangedAt = time.GetUtcNow(),
            },
            new CalendarPerson(tour.Organiser ?? "Hub", mail.From),
            new CalendarPerson(to.Name, address)
        );
    }

    /// <summary>Of a tour: those of its stops that the person was to come to and that have not been.</summary>
    public async Task<IReadOnlyList<string>> OfTour(Guid tour, Receiver to, CancellationToken cancellation)
    {
        var own = await registrations.StopsOf(to.PersonId, cancellation);
        var coming = await stops.Find(
            [.. own.Where(each => each.Tour == tour).Select(each => each.Stop)],
            cancellation
        );
        var today = Norway.Today(time);
        var files = new List<string>();
        foreach (var stop in coming.OfType<Stop>().OrderBy(stop => stop.Date).ThenBy(stop => stop.Position))
            if (
                (stop.LastDate ?? stop.Date) >= today
                && await Of(stop.Uuid, to, isGivenUp: false, cancellation) is { } file
            )
                files.Add(file);
        return files;
    }

    private static string? Joined(string? text, string? link) =>
        link is null ? text
        : text is null ? link
        : $"{text}\n\n{link}";
}
