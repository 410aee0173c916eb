using Hub.Calendar.Entries;
using Hub.Calendar.Feeds;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Calendar;

/// <summary>
/// Everything dated, of all modules, for a network or a person. No streams and no rows of its own: it asks the others'.
/// Queries: calendar, holidays. Files: of a stop, a tour and a network.
/// </summary>
public static class CalendarModule
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) =>
        services.AddSingleton<EntryList>().AddSingleton<CalendarFeeds>();
}
