using Hub.GraphQL;
using Hub.Host.Identity.Requests;
using Hub.Live;

namespace Hub.Host.Api;

/// <summary>The GraphQL engine in this host: who asks, and how long they may.</summary>
public static class ApiRegistration
{
    public static void AddApi(this IServiceCollection services, IConfiguration configuration) =>
        services.AddGraphQL(graphql =>
        {
            graphql.AddTypes(HubModules.Assembly);
            TrustedOperations.Configure(graphql.PersistedOperations, configuration);
            // RequestGuard stands before it: with a cookie, a WebSocket is opened by pages of Hub only. Without one, the
            // token in connection_init says who it is, from whatever page.
            graphql.MayConnect = _ => true;
            graphql.Authenticate = ConnectionToken.Authenticate;
            graphql.PrepareScope = ActorOfRequest.Find;
            graphql.WatchSession = (provider, user, ended) =>
                user.Identity is { IsAuthenticated: true }
                    ? provider.GetRequiredService<ILiveStreams>().WatchSession(user, ended)
                    : null;
        });
}
