using Hub.EventStore;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Prizes;

/// <summary>
/// The yearly prize. Streams: one a round, one an experience's nomination in it. Mutations: publishPrizeRound,
/// nominateExperience, withdrawNomination. Queries: prizeRounds, prizeRound, experience { prizeNominations }; nodes
/// PrizeRound and PrizeNomination. Notices: of a nomination.
/// </summary>
public static class PrizesModule
{
    public static IServiceCollection AddPrizes(this IServiceCollection services) =>
        services
            .AddThings<PrizeRound, PrizeRoundList>()
            .AddTransient<PrizeRoundCheck>()
            .AddSingleton<IProjection, PrizeRoundProjection>()
            .AddThings<PrizeNomination, PrizeNominationList>()
            .AddSingleton<IProjection, PrizeNominationProjection>()
            .AddTellings<NominationNotices>(NominationNotices.Kinds)
            .AddSingleton<INoticeThings, NoticedNominations>();
}
