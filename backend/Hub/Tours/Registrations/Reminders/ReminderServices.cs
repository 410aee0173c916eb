using Hub.Shared.Due;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours.Registrations.Reminders;

/// <summary>Reminders of stops and deadlines. Streams: one a tour, of those who were reminded.</summary>
internal static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        foreach (var days in ReminderDays.Stated.BeforeStop)
            services.AddSingleton<IWhenDue>(provider =>
                ActivatorUtilities.CreateInstance<RemindDelegates>(provider, days)
            );
        foreach (var isLast in new[] { false, true })
            services.AddSingleton<IWhenDue>(provider =>
                ActivatorUtilities.CreateInstance<RemindInvited>(provider, isLast)
            );
        return services
            .AddSingleton<StopReminder>()
            .AddSingleton<IDueTimes, ReminderTimes>()
            .AddSingleton<IWhenDue, FollowUp>()
            .AddTellings<ReminderNotices>(ReminderNotices.All)
            .AddSingleton<INoticeThings, RemindedStops>()
            .AddSingleton<INoticeThings, RemindedTours>();
    }
}
