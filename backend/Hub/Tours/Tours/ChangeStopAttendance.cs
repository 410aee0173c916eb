using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <param name="Stop">The stop.</param>
/// <param name="Attendance">How one takes part from now on.</param>
/// <param name="Reason">Why, in one line that everybody reads: that the pass is closed.</param>
/// <param name="OnlineLink">The address of the meeting room on the net; without it, the one that the stop has.</param>
/// <param name="Language">The language of the reason; without it, the viewer's own.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one arranges by; may be left out.</param>
public sealed record ChangeStopAttendanceInput(
    [property: ID<Stop>] Guid Stop,
    AttendanceMode Attendance,
    string Reason,
    string? OnlineLink = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChangeStopAttendance
{
    /// <summary>
    /// Same-day change: a stop goes to the net, to both, or back to the place. Registrations stay; the page shows a banner.
    /// For those who arrange the tour.
    /// </summary>
    [GraphQLName("changeStopAttendance")]
    public static Task<StopPayload> Run(
        ChangeStopAttendanceInput input,
        StopCommands stops,
        CancellationToken cancellation
    ) =>
        stops.Do(
            input.Stop,
            input,
            input.Reason,
            input.Language,
            input.ActingFor,
            wrong: TourContentCheck.Link("onlineLink", input.OnlineLink),
            change => Decide(change, input.Attendance, input.OnlineLink),
            cancellation
        );

    internal static Decision Decide(StopCommands.Change change, AttendanceMode attendance, string? onlineLink)
    {
        if (change.Status is StopStatus.Cancelled)
            return new AlreadyCancelled();
        var link = onlineLink ?? change.Stop.OnlineLink;
        if (change.Stop.Attendance == attendance && change.Stop.OnlineLink == link)
            return new AlreadyDone();
        // Without a room on the net nobody could take part.
        if (attendance is not AttendanceMode.InPerson && link is null)
            return new OnlineLinkMissing();
        return new StopAttendanceChanged(
            change.Stop.Id,
            change.NextVersion,
            attendance,
            link,
            change.Reason,
            change.At
        );
    }
}
