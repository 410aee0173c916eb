using Hub.EventStore;
using Hub.Prizes.Awards;
using Hub.Prizes.Jury;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Links.Stories;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Prizes;

/// <summary>
/// The yearly prize. Streams: one a round with its jury and announcement, one an experience's nomination in it, one a
/// juror's points for a nomination, one a follower. Mutations: publishPrizeRound, nominateExperience, withdrawNomination,
/// appointPrizeJury, scoreNomination, declareConflict, withdrawConflict, closePrizeJudging, announcePrize, followPrizeRound. Queries:
/// prizeRounds, prizeRound, experience { prizeNominations prizeAwards }; nodes PrizeRound and PrizeNomination. Notices: of a
/// nomination, a jury, a closing and an announcement. No channel: points are told to nobody as they come.
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
            .AddSingleton<INoticeThings, NoticedNominations>()
            .AddScoped<JuryCommands>()
            .AddSingleton<JuryList>()
            .AddSingleton<IProjection, JuryProjection>()
            .AddSingleton<AwardList>()
            .AddSingleton<IProjection, FollowerProjection>()
            .AddSingleton<ILinkedThings, LinkedRounds>()
            .AddSingleton<ILeads, AwardLeads>()
            .AddTellings<PrizeNotices>(PrizeNotices.Kinds)
            .AddSingleton<INoticeThings, NoticedRounds>();
}
