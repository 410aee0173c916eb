using Hub.EventStore;
using Hub.Shared.Due;
using Hub.Shared.Reference;
using Hub.Tours.Tours;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours.Registrations;

/// <summary>
/// Who takes part in stops. Streams: one a stop. Mutations: registerDelegation, changeDelegateDetails, chooseAttendanceList,
/// switchStop, cancelRegistration. Queries: stop { registrations registrationCounts roleCounts registrationForm }, viewer
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
            .AddSingleton<IWhenDue, DeleteDetails>();
}
