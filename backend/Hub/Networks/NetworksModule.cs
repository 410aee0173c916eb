using Hub.EventStore;
using Hub.Live;
using Hub.Networks.AccessRequests;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Mail;
using Hub.Shared.Notices;
using Hub.Shared.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Networks;

/// <summary>
/// Who belongs together: counties, municipalities, bodies, and the networks that follow from them; and who asks to take
/// part. Streams: one a person's asking in a network. Mutations: askForAccess, grantAccess, declineAccess. Queries:
/// counties, county, municipality, bodies, network { accessRequests }, viewer { accessRequests }; node AccessRequest.
/// Channel: network/{key}/facilitators.
/// </summary>
public static class NetworksModule
{
    public static IServiceCollection AddNetworks(this IServiceCollection services) =>
        services
            .AddReferencePart<AreaMap>()
            .AddSingleton<INetworkMap, NetworkMap>()
            .AddSingleton<AuthorList>()
            .AddSingleton<TextViews>()
            .AddSingleton<IReceivers, Receivers>()
            .AddTransient<MemberList>()
            .AddSingleton<ILivePeople, LivePeople>()
            .AddSingleton<AccessRequestList>()
            .AddTransient<NetworkLeaders>()
            .AddScoped<AccessAnswers>()
            .AddSingleton<NetworkNames>()
            .AddTellings<AccessRequestNotices>(
                AccessRequestNotices.Asked,
                AccessRequestNotices.Granted,
                AccessRequestNotices.Declined
            )
            .AddSingleton<INoticeThings, NoticedAccessRequests>()
            .AddSingleton<IProjection, AccessRequestProjection>()
            .AddChannel<FacilitatorsChannel>();
}
