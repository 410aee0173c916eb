using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Shared.Due;
using Hub.Shared.Reference;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Reminders;

/// <summary>
/// Municipalities of a tour's networks that have not answered are reminded before its first deadline, and once more before
/// its last: however many stops it has, never more.
/// </summary>
internal sealed class RemindInvited(
    bool isLast,
    IEventStore store,
    StopList stops,
    RegistrationList registrations,
    OfficeList offices,
    CurrentReference reference,
    TimeProvider time
) : IWhenDue
{
    public const string DueFirst = "remind-invited-first";
    public const string DueLast = "remind-invited-last";

    public string Kind => isLast ? DueLast : DueFirst;

    public async Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation)
    {
        if ((await stops.Find([subject], cancellation))[0] is not { } stop)
            return;
        var answered = await registrations.AnsweredFor(stop.TourId, cancellation);
        var told = await Silent(stop.NetworkKeys, answered, cancellation);
        var all = (await stops.OfTours([stop.TourId], cancellation))[stop.TourId];
        await store.Decide(
            [
                stop.TourId,
                TourInvitations.StreamOf(stop.TourId),
                .. all.Select(each => StopRegistrations.StreamOf(each.Uuid)),
            ],
            states =>
            {
                // Also who answered while we looked.
                var late = all.SelectMany(each =>
                        states.Of<StopRegistrations>(StopRegistrations.StreamOf(each.Uuid)).Delegates.Values
                    )
                    .Select(facts => facts.For)
                    .ToHashSet();
                return Decide(
                    states.Of<TourState>(stop.TourId),
                    states.Of<TourInvitations>(TourInvitations.StreamOf(stop.TourId)),
                    stop.TourId,
                    subject,
                    isLast,
                    [.. told.Where(municipality => !late.Contains(municipality.Number))],
                    at,
                    time.GetUtcNow()
                );
            },
            new CommandContext(OfficeCommands.System, Kind, StreamId.FromKey(subject, $"{Kind} {at:O}").Value, ""),
            cancellation
        );
    }

    internal static Decision Decide(
        TourState state,
        TourInvitations invitations,
        Guid tour,
        Guid stop,
        bool isLast,
        IReadOnlyList<RemindedMunicipality> told,
        DateTimeOffset at,
        DateTimeOffset now
    )
    {
        if (state is not TourState.Published { Facts: { IsCancelled: false } facts } || told.Count == 0)
            return new AlreadyDone();
        var days = isLast ? ReminderDays.Stated.BeforeLastDeadline : ReminderDays.Stated.BeforeFirstDeadline;
        var taking = facts.Content.Stops.Where(each => facts.StatusOf(each.Id) is not StopStatus.Cancelled);
        var deadlines = taking.Where(each => each.RegisterBy is not null).OrderBy(each => each.RegistrationClosesAt());
        var next = isLast ? deadlines.LastOrDefault() : deadlines.FirstOrDefault();
        return
            next is { RegisterBy: { } deadline }
            && facts.Stop(stop) is { } asked
            && asked.RegisterBy == deadline
            && ReminderDays.BeforeDeadline(asked, days) == at
            && next.RegistrationClosesAt() > now
            && !invitations.Reminded.Contains((deadline, days))
            ? Decision.Accept([(TourInvitations.StreamOf(tour), new InvitedReminded(tour, deadline, days, told, now))])
            : new AlreadyDone();
    }

    /// <summary>The municipalities that have not answered, with those who can answer for them.</summary>
    private async Task<IReadOnlyList<RemindedMunicipality>> Silent(
        IReadOnlyList<string> networks,
        IReadOnlySet<string> answered,
        CancellationToken cancellation
    )
    {
        var areas = reference.Current.Part<AreaMap>();
        var invited = networks.Contains(NetworkKeys.National)
            ? areas.Municipalities
            : [.. networks.SelectMany(areas.MunicipalitiesOf)];
        string[] silent =
        [
            .. invited.Select(each => each.Number).Distinct().Where(number => !answered.Contains(number)),
        ];
        var holders = await offices.In(silent, [], "", cancellation);
        return
        [
            .. from office in holders
            where office is { Kind: OfficeKind.MainContact or OfficeKind.Deputy, MunicipalityNumber: not null }
            group office.PersonId by office.MunicipalityNumber into municipality
            orderby municipality.Key
            select new RemindedMunicipality(municipality.Key, [.. municipality.Distinct()]),
        ];
    }
}
