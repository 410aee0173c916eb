using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Mail;
using Hub.Shared.Notices;
using Hub.Shared.Refusals;
using Hub.Tours.Registrations.Reminders;
using Hub.Tours.Sessions;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Telling;

/// <param name="Registration">The delegate's registration.</param>
/// <param name="Kind">What the letter is about.</param>
public sealed record ComposeDelegateLetterInput(
    [property: ID<Registration>] Guid Registration,
    DelegateLetterKind Kind = DelegateLetterKind.Registration
);

/// <summary>What a letter to a delegate is about.</summary>
public enum DelegateLetterKind
{
    /// <summary>That they have a seat, or wait for one.</summary>
    Registration,

    /// <summary>That the day comes up.</summary>
    Reminder,

    /// <summary>Where they find what came of it.</summary>
    Afterwards,
}

/// <summary>A letter to one delegate, to be sent by the organiser's own mail program.</summary>
/// <param name="To">The address that was given at registration; null where none was.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The words, with the delegate's own link: for them and nobody else.</param>
/// <param name="Calendar">A file for the delegate's calendar (RFC 5545); null where there is none.</param>
/// <param name="Message">The whole of it as a file that mail programs open (RFC 5322); null without an address.</param>
public sealed record DelegateLetter(string? To, string Subject, string Text, string? Calendar, string? Message);

/// <summary>What composing a letter answers.</summary>
public sealed record ComposeDelegateLetterPayload(DelegateLetter? Letter, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ComposeDelegateLetter
{
    /// <summary>
    /// The letter that Hub would write to a delegate, for who sends it themselves. Of a delegate without an account it has a
    /// new link of their own; those of earlier letters stay. For those who arrange the stop, and nobody else. It is no event.
    /// </summary>
    [GraphQLName("composeDelegateLetter"), Cost(5)]
    public static async Task<ComposeDelegateLetterPayload> Run(
        ComposeDelegateLetterInput input,
        Actor actor,
        RegistrationList registrations,
        StopList stops,
        TourList tours,
        DelegateLetters letters,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return Refuse(new SignInRequired());
        if (
            await registrations.Find(input.Registration, actor, cancellation)
                is not { Status: not RegistrationStatus.Cancelled } registration
            || (await stops.Find([registration.StopId], cancellation))[0] is not { } stop
            || (await tours.Find([registration.TourId], cancellation))[0] is not { } tour
        )
            return Refuse(new RegistrationNotFound());
        if (!actor.MayArrange(stop))
            return Refuse(new NotAnOrganiser());
        return await letters.Of(registration, stop, tour, input.Kind, cancellation) is { } letter
            ? new(letter, null)
            : Refuse(new NothingToWrite());
    }

    private static ComposeDelegateLetterPayload Refuse(Refusal refusal) => new(null, [refusal]);
}

/// <summary>Letters to delegates that somebody else than Hub sends.</summary>
public sealed class DelegateLetters(
    IReceivers receivers,
    IActors actors,
    SessionList sessions,
    Letters letters,
    TimeProvider time
)
{
    /// <summary>Null where there is nothing to write of that now.</summary>
    public async Task<DelegateLetter?> Of(
        Registration registration,
        Stop stop,
        Tour tour,
        DelegateLetterKind about,
        CancellationToken cancellation
    )
    {
        if ((await receivers.Find([registration.PersonId], null, cancellation))[0] is not { } known)
            return null;
        var to = known with
        {
            // As it was given to those who arrange this: another one of an account is its own.
            Address = EmailAddress.Parse(registration.Email),
        };
        var person = await actors.FindNow(registration.PersonId, cancellation);
        var session = (await sessions.Find([stop.Uuid], person.Sight, cancellation))[0];
        if (KindOf(registration, stop, session, about) is not var (kind, type, facts))
            return null;
        var noticed = new Noticed(
            Guid.CreateVersion7(time.GetUtcNow()),
            kind,
            new Thing(type, stop.Uuid.ToString("D")),
            null,
            null,
            facts,
            time.GetUtcNow()
        );
        return await letters.Of(noticed, to, person, cancellation, tour.Organiser ?? "") is { } letter
            ? new(
                to.Address,
                letter.Subject,
                letter.Text,
                letter.Calendars.Count > 0 ? letter.Calendars[0] : null,
                to.Address is null ? null : await Letters.Draft(letter, cancellation)
            )
            : null;
    }

    private (NoticeKind Kind, string Type, IReadOnlyDictionary<string, string> Facts)? KindOf(
        Registration registration,
        Stop stop,
        Session? session,
        DelegateLetterKind about
    )
    {
        var isOver =
            new StopTime(
                stop.Date,
                stop.LastDate,
                stop.Month,
                stop.YearInferred,
                stop.Starts,
                stop.Ends,
                stop.TimeZone
            ).OverAt() <= time.GetUtcNow();
        var day = new Dictionary<string, string> { ["day"] = $"{stop.Date:yyyy-MM-dd}" };
        return (about, registration.Status) switch
        {
            (DelegateLetterKind.Registration, RegistrationStatus.Waiting) when !isOver => (
                RegistrationNotices.Waits,
                nameof(Stop),
                day
            ),
            (DelegateLetterKind.Registration, RegistrationStatus.Registered) when !isOver => (
                RegistrationNotices.Registered,
                nameof(Stop),
                day
            ),
            (DelegateLetterKind.Reminder, RegistrationStatus.Registered) when !isOver && stop.Date is not null => (
                ReminderNotices.ComesUp,
                ReminderNotices.OfStop,
                day
            ),
            (DelegateLetterKind.Afterwards, RegistrationStatus.Registered)
                when isOver || session?.EndedAt is not null => (
                session?.EndedAt is null ? ReminderNotices.Held : ReminderNotices.HeldWithSession,
                ReminderNotices.OfStop,
                day
            ),
            _ => null,
        };
    }
}
