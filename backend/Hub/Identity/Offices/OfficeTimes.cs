using Hub.EventStore;
using Hub.Shared.Due;
using Hub.Shared.Time;

namespace Hub.Identity.Offices;

/// <summary>The midnights, in Norway, at which an office begins and after its last day.</summary>
internal sealed class OfficeTimes : IDueTimes
{
    public IEnumerable<DueTime> Of(RecordedEvent recorded)
    {
        var office = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case OfficeAppointed appointed:
                if (appointed.ValidFrom > Norway.DayOf(recorded.Timestamp))
                    yield return new(OfficeBegins.Due, office, Norway.StartOf(appointed.ValidFrom));
                if (appointed.ValidTo is { } last && last < DateOnly.MaxValue)
                    yield return new(OfficeEnds.Due, office, Norway.StartOf(last.AddDays(1)));
                break;
            case OfficeEnded:
                yield return new(OfficeBegins.Due, office, null);
                yield return new(OfficeEnds.Due, office, null);
                break;
        }
    }
}
