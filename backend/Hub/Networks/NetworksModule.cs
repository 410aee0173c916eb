using Hub.Live;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Networks;

/// <summary>
/// Who belongs together: counties, municipalities, bodies, and the networks that follow from them.
/// Queries: counties, county, municipality, bodies, network.
/// </summary>
public static class NetworksModule
{
    public static IServiceCollection AddNetworks(this IServiceCollection services) =>
        services
            .AddReferencePart<AreaMap>()
            .AddSingleton<INetworkMap, NetworkMap>()
            .AddSingleton<AuthorList>()
            .AddSingleton<TextViews>()
            .AddTransient<MemberList>()
            .AddSingleton<ILivePeople, LivePeople>();
}
