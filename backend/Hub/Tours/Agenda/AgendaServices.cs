using Hub.EventStore;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours.Agenda;

/// <summary>
/// Meetings that repeat, with an agenda that members add to. Streams: one a point. Mutations: addAgendaPoint,
/// changeAgendaPoint, removeAgendaPoint, closeAgendaPoint, reopenAgendaPoint, planNextMeeting. Queries: stop { agenda
/// agendaChannel nextMeeting previousMeeting }; node AgendaPoint. Channel: agenda/{uuid} of the tour. Their minutes are the session's.
/// </summary>
internal static class AgendaServices
{
    public static IServiceCollection AddAgendas(this IServiceCollection services) =>
        services
            .AddThings<AgendaPoint, AgendaPointList>()
            .AddScoped<AgendaCommands>()
            .AddTellings<AgendaNotices>(AgendaNotices.Planned)
            .AddSingleton<IProjection, AgendaPointProjection>()
            .AddSingleton<IProjection, AgendaChannelIndex>()
            .AddChannel<AgendaChannel>();
}
