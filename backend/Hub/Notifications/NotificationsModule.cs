using Hub.EventStore;
using Hub.Live;
using Hub.Notifications.Mail;
using Hub.Notifications.Notices;
using Hub.Notifications.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Notifications;

/// <summary>
/// What concerns a person, in their inbox and by mail, and how far they have read. No streams of its own: notices are
/// folded from other modules' events, marks are rows, letters are files. Mutations: markRead, markNoticesRead. Queries: viewer { notices unreadNotices unread }.
/// Channel: me.
/// </summary>
public static class NotificationsModule
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) =>
        services
            .AddSingleton<NoticeList>()
            .AddSingleton<ReadMarks>()
            .AddSingleton<IPersonalRows, ReadingErasure>()
            .AddSingleton<IProjection, NoticeChannelIndex>()
            .AddSingleton<ToldList>()
            .AddSubscription<NoticeMail>()
            .AddChannel<OwnChannel>();
}
