using Hub.Calendar.Entries;
using Hub.Calendar.Feeds;
using Hub.Calendar.OwnFeed;
using Hub.EventStore;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Calendar;

/// <summary>
/// Everything dated, of all modules, for a network or a person. No streams of its own: it asks the others'. Mutations:
/// makeCalendarAddress, revokeCalendarAddress. Queries: calendar, holidays, network { calendar }, viewer { calendarAddress }.
/// Files: of a stop, a tour, a network and a person. Rows: the hashed secrets of people's own files.
/// </summary>
public static class CalendarModule
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) =>
        services
            .AddSingleton<EntryList>()
            .AddSingleton<CalendarFeeds>()
            .AddSingleton<CalendarKeyList>()
            .AddSingleton<IPersonalRows, CalendarKeyErasure>()
            .AddSingleton<PersonalFeed>();
}
