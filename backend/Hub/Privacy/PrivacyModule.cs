using Hub.EventStore;
using Hub.Privacy.Flags;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Privacy;

/// <summary>
/// Care for the people who are written about. Streams: one a person's flag on a post. Mutations: flagPost, dismissFlags.
/// Queries: textWarnings, network { flaggedPosts }, post { viewerHasFlagged }.
/// </summary>
public static class PrivacyModule
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services) =>
        services
            .AddSingleton<FlagList>()
            .AddSingleton<IProjection, FlagProjection>()
            .AddTellings<FlagNotices>(FlagNotices.Flagged);
}
