using Hub.GraphQL;
using Hub.Shared.Time;

namespace Hub.Calendar.Entries;

/// <summary>The days that somebody asks for.</summary>
internal static class CalendarPeriod
{
    private const int Longest = 400;
    private const int Year = 365;

    /// <summary>From today and for a year where nothing else is said.</summary>
    public static (DateOnly First, DateOnly Last) Of(DateOnly? from, DateOnly? to, TimeProvider time)
    {
        var first = from ?? Norway.Today(time);
        var last = to ?? DateOnly.FromDayNumber(Math.Min(first.DayNumber + Year, DateOnly.MaxValue.DayNumber));
        return last < first || last.DayNumber - first.DayNumber > Longest
            ? throw new GraphQLException("BAD_USER_INPUT", $"Ask for at most {Longest} days, the first one first.")
            : (first, last);
    }
}
