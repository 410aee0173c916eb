using System.Reflection;
using Hub.Calendar;
using Hub.Chat;
using Hub.Experiences;
using Hub.Experiences.Reference;
using Hub.Forum;
using Hub.Identity;
using Hub.Journeys;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Notifications;
using Hub.Offers;
using Hub.Privacy;
using Hub.Prizes;
using Hub.Programmes;
using Hub.Reports;
using Hub.Reports.Dates;
using Hub.Sample;
using Hub.Shared.Commands;
using Hub.Shared.Due;
using Hub.Shared.Files;
using Hub.Shared.Links;
using Hub.Shared.Mail;
using Hub.Shared.Notices;
using Hub.Shared.Reference;
using Hub.Tours;
using Hub.Tours.Import;
using Hub.Tours.Registrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub;

/// <summary>All modules: what the host registers and what it does once at start.</summary>
/// <remarks>
/// The host adds the event store with <c>RegisterEvents(HubModules.Assembly)</c>, GraphQL with
/// <c>AddTypes(HubModules.Assembly)</c>, live, and an <see cref="NpgsqlDataSource"/>; projections and channels are
/// registered here as services. Tables come from <see cref="HubDatabase.Scripts"/>.
/// </remarks>
public static class HubModules
{
    public static Assembly Assembly => typeof(HubModules).Assembly;

    public static IServiceCollection AddHubModules(this IServiceCollection services) =>
        services
            .AddCommands()
            .AddDue()
            .AddFiles()
            .AddLinks()
            .AddReference()
            .AddIdentity()
            .AddNetworks()
            .AddProgrammes()
            .AddOffers()
            .AddTours()
            .AddCalendar()
            .AddExperiences()
            .AddPrizes()
            .AddForum()
            .AddChat()
            .AddNotices()
            .AddMail()
            .AddJourneys()
            .AddReports()
            .AddNotifications()
            .AddPrivacy()
            .AddSample();

    /// <summary>
    /// Imports the reference data that ships with this release, reads what is valid, publishes the tours and experiences
    /// that came with it, and plans the programmes' report dates. Before the first request.
    /// </summary>
    public static async Task Start(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<NpgsqlDataSource>();
        await ReferenceImport.Run(
            database,
            [
                .. ShippedAreas.Rows(),
                .. ShippedProgrammes.Rows(),
                .. RegistrationForm.Shipped(),
                .. ShippedPhases.Rows(),
                .. ShippedTemplates.Rows(),
            ],
            cancellation
        );
        await services.GetRequiredService<CurrentReference>().Load(cancellation);
        await services.GetRequiredService<ImportTours>().Run(cancellation);
        await services.GetRequiredService<ReferenceExperienceImport>().Run(cancellation);
        await services.GetRequiredService<PlanReportDates>().Run(cancellation);
    }
}
