using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours.Contributions;

/// <summary>
/// Calls for contributions to tours, and a committee's choice. Streams: one a tour's call, one a contribution. Mutations:
/// publishContributionCall, proposeContribution, changeContribution, withdrawContribution, rateContribution,
/// chooseContribution, declineContribution. Queries: tour { call { contributions } }; node Contribution.
/// </summary>
internal static class ContributionServices
{
    public static IServiceCollection AddContributions(this IServiceCollection services) =>
        services
            .AddThings<Contribution, ContributionList>()
            .AddScoped<ContributionCommands>()
            .AddSingleton<IProjection, ContributionProjection>()
            .AddTellings<ContributionNotices>(ContributionNotices.All)
            .AddSingleton<INoticeThings, NoticedContributions>();
}
