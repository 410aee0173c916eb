using Hub.EventStore;
using Hub.Shared.Due;
using Hub.Shared.Time;

namespace Hub.Identity.Offices;

/// <summary>
/// Ends an office in the log when its last day is over. Requests ask for the date anyway; open windows learn it by the
/// event, on every node and whatever its own clock says.
/// </summary>
internal sealed class OfficeEnds(OfficeCommands offices) : IWhenDue
{
    public const string Due = "office-ends";

    public string Kind => Due;

    public Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation) =>
        offices.End(
            new EndOffice(subject, Norway.DayOf(at).AddDays(-1)),
            OfficeCommands.System,
            StreamId.FromKey(subject, Due).Value,
            cancellation
        );
}
