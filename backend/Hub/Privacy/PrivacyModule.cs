using Hub.EventStore;
using Hub.Privacy.Flags;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Privacy;

/// <summary>
/// Care for the people who are written about. Streams: one a person's flag on a thing. Mutations: flagPost, dismissFlags;
/// for experiences, messages and comments flagThing, dismissFlagsOn, hideFlagged, showHidden. Queries: textWarnings,
/// flaggedThings and hiddenThings of all networks or of one, network { flaggedPosts }, post and experience {
/// viewerHasFlagged }, experience { hidden }.
/// </summary>
public static class PrivacyModule
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services) =>
        services
            .AddSingleton<FlagList>()
            .AddSingleton<IProjection, FlagProjection>()
            .AddScoped<FlaggableThings>()
            .AddScoped<ModeratedThings>()
            .AddTellings<FlagNotices>([FlagNotices.Flagged, FlagNotices.ThingFlagged, .. FlagNotices.Hidden])
            .AddSingleton<INoticeThings, NoticedFlags>()
            .AddSingleton<INoticeThings, NoticedHidden>();
}
