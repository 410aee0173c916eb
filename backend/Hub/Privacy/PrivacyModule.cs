using Hub.EventStore;
using Hub.Privacy.Flags;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Privacy;

/// <summary>
/// Care for the people who are written about. Streams: one a person's flag on a thing. Mutations: flagPost, dismissFlags;
/// for experiences and messages flagThing, dismissFlagsOn, hideFlagged. Queries: textWarnings, network { flaggedPosts,
/// flaggedThings }, post and experience { viewerHasFlagged }.
/// </summary>
public static class PrivacyModule
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services) =>
        services
            .AddSingleton<FlagList>()
            .AddSingleton<IProjection, FlagProjection>()
            .AddScoped<FlaggableThings>()
            .AddTellings<FlagNotices>([FlagNotices.Flagged, FlagNotices.ThingFlagged, .. FlagNotices.Hidden])
            .AddSingleton<INoticeThings, NoticedFlags>()
            .AddSingleton<INoticeThings, NoticedHidden>();
}
