using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Calendar;

/// <summary>The calendar of a time in which other modules hide their things.</summary>
internal sealed class CalendarWalk : IHide
{
    public Task Hide(TestHub hub, Hidden hidden)
    {
        hidden.Arguments["Query.calendar"] = "from: \"2026-01-01\", to: \"2027-01-31\", network: \"50\"";
        hidden.Arguments["Query.holidays"] = "year: 2027";
        return Task.CompletedTask;
    }
}
