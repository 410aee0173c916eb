using Hub.Identity.People;
using Hub.Shared.Calendars;
using Hub.Shared.Mail;
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
    PersonList people,
    ContactDetails contacts,
    MailOptions mail,
    TimeProvider time
)
{
    /// <summary>Null for who has no seat and gave none up, and for what has no day.</summary>
    public async Task<string?> Of(Guid id, Guid person, bool isGivenUp, CancellationToken cancellation)
    {
        if (
            (await stops.Find([id], cancellation))[0] is not { Date: not null } stop
            || (await tours.Find([stop.TourId], cancellation))[0] is not { } tour
            || (await people.Find([person], cancellation))[0] is not { } to
            || !(await contacts.Find([person], cancellation)).TryGetValue(person, out var reached)
            || reached.Email is not { } address
            || !(isGivenUp || await registrations.HasSeat(id, person, cancellation))
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

    /// <summary>Of a tour: the stop of it that the person comes to; of several the first.</summary>
    public async Task<string?> OfTour(Guid tour, Guid person, CancellationToken cancellation)
    {
        foreach (var (itsTour, stop) in await registrations.StopsOf(person, cancellation))
            if (itsTour == tour)
                return await Of(stop, person, isGivenUp: false, cancellation);
        return null;
    }

    private static string? Joined(string? text, string? link) =>
        link is null ? text
        : text is null ? link
        : $"{text}\n\n{link}";
}
