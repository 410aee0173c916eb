using Hub.EventStore;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Tours.Agenda;
using Hub.Tours.Contributions;
using Hub.Tours.Documents;
using Hub.Tours.Drafts;
using Hub.Tours.Import;
using Hub.Tours.Municipalities;
using Hub.Tours.Registrations;
using Hub.Tours.Sessions;
using Hub.Tours.Tours;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours;

/// <summary>
/// Tours with their stops. Streams: one a tour, with its stops. Mutations: publishTour,
/// changeStopAttendance, postponeStop, cancelStop, cancelTour, saveTourDraft, openTourDraft, discardTourDraft.
/// Queries: tour, stop, network { tours }, county { tours }, programme { tours }; nodes Tour and Stop. Channel:
/// tour/{uuid}. Who takes part is in Registrations, what is live in Sessions, meetings that repeat in Agenda, what is read before in Documents, what others contribute in Contributions.
/// </summary>
public static class ToursModule
{
    public static IServiceCollection AddTours(this IServiceCollection services) =>
        services
            .AddSessions()
            .AddThings<Tour, TourList>()
            .AddThings<Stop, StopList>()
            .AddSingleton<PresenterList>()
            .AddSingleton<OnlineLinks>()
            .AddSingleton<TourJson>()
            .AddSingleton<OlderVersions>()
            .AddTransient<TourContentCheck>()
            .AddScoped<TourCommands>()
            .AddScoped<StopCommands>()
            .AddSingleton<TourDraftList>()
            .AddSingleton<IPersonalRows, DraftErasure>()
            .AddSingleton<ImportTours>()
            .AddSingleton<ILinkable, LinkableTours>()
            .AddSingleton<ILinkable, LinkableStops>()
            .AddSingleton<IProjection, TourProjection>()
            .AddSingleton<IProjection, TourChannelIndex>()
            .AddChannel<TourChannel>()
            .AddAgendas()
            .AddDocuments()
            .AddContributions()
            .AddSingleton<MunicipalityStopList>()
            .AddRegistrations();
}
