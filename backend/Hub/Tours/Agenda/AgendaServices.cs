using Hub.EventStore;
using Hub.Shared.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours.Agenda;

/// <summary>
/// Meetings that repeat, with an agenda that members add to. Streams: one a point. Mutations: addAgendaPoint,
/// changeAgendaPoint, removeAgendaPoint, closeAgendaPoint, reopenAgendaPoint, planNextMeeting. Queries: stop { agenda
/// nextMeeting previousMeeting }; node AgendaPoint. Their minutes are the session's.
/// </summary>
internal static class AgendaServices
{
    public static IServiceCollection AddAgendas(this IServiceCollection services) =>
        services
            .AddThings<AgendaPoint, AgendaPointList>()
            .AddScoped<AgendaCommands>()
            .AddSingleton<IProjection, AgendaPointProjection>();
}
