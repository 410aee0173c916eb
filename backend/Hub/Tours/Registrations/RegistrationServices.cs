using Hub.EventStore;
using Hub.Shared.Due;
using Hub.Shared.Mail;
using Hub.Shared.Notices;
using Hub.Shared.Reference;
using Hub.Tours.Registrations.Links;
using Hub.Tours.Registrations.Reminders;
using Hub.Tours.Registrations.Telling;
using Hub.Tours.Tours;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours.Registrations;

/// <summary>
/// Who takes part in stops. Streams: one a stop, one a tour of those who were reminded. Mutations: registerDelegation, changeDelegateDetails, chooseAttendanceList,
/// switchStop, cancelRegistration, renewDelegateLink, revokeDelegateLinks, composeDelegateLetter. Queries: stop { registrations registrationCounts roleCounts registrationForm }, viewer
/// { registrations }; node Registration.
/// </summary>
internal static class RegistrationServices
{
    public static IServiceCollection AddRegistrations(this IServiceCollection services) =>
        services
            .AddReferencePart<RegistrationForm>()
            .AddSingleton<RegistrationList>()
            .AddSingleton<DelegateRows>()
            .AddSingleton<DelegateTable>()
            .AddScoped<RegistrationCommands>()
            .AddSingleton<IParticipants, Participants>()
            .AddSingleton<IPersonalRows, DelegateErasure>()
            .AddSingleton<IProjection, RegistrationProjection>()
            .AddSubscription<MoveUpWaiting>()
            .AddSingleton<IDueTimes, RegistrationTimes>()
            .AddSingleton<IWhenDue, DeleteNeeds>()
            .AddSingleton<IWhenDue, DeleteDetails>()
            .AddSingleton<DelegateLinks>()
            .AddSingleton<IPersonalWays>(provider => provider.GetRequiredService<DelegateLinks>())
            .AddSingleton<IOpens, OpenToDelegates>()
            .AddSingleton<IWhenDue, CloseLinks>()
            .AddTellings<RegistrationNotices>(RegistrationNotices.All)
            .AddSingleton<StopInvitations>()
            .AddSingleton<DelegateLetters>()
            .AddSingleton<INoticeThings, NoticedStops>()
            .AddSingleton<INoticeThings, NoticedTours>()
            .AddReminders();
}
