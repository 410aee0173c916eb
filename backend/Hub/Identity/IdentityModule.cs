using Hub.EventStore;
using Hub.Identity.Accounts;
using Hub.Identity.Guests;
using Hub.Identity.Offices;
using Hub.Identity.People;
using Hub.Identity.Sample;
using Hub.Identity.Sessions;
using Hub.Shared.Due;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hub.Identity;

/// <summary>
/// Who people are and what they are appointed to. Streams: one an office. Commands: AppointOffice, EndOffice. Mutation:
/// showPresence. Queries: viewer; nodes Person and Office. Rows: people, how they are reached, who hides their presence, accounts, guests, browser
/// sessions, keys. Membership follows from office.
/// </summary>
public static class IdentityModule
{
    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<PersonList>()
            .AddSingleton<ContactDetails>()
            .AddSingleton<IPersonalRows, PeopleErasure>()
            .AddSingleton<PresenceChoices>()
            .AddSingleton<AccountList>()
            .AddSingleton<GuestList>()
            .AddSingleton<IOpens>(provider => provider.GetRequiredService<GuestList>())
            .AddSingleton<TicketList>()
            .AddSingleton<ProtectionKeyList>()
            .AddSingleton<DevelopmentKeyList>()
            .AddSingleton<OfficeList>()
            .AddSingleton<OfficeCommands>()
            .AddSingleton<Actors>()
            .AddSingleton<IActors>(provider => provider.GetRequiredService<Actors>())
            .AddHostedService<OfficeFollower>()
            .AddSingleton<IProjection, OfficeProjection>()
            .AddSingleton<IDueTimes, OfficeTimes>()
            .AddSingleton<IWhenDue, OfficeBegins>()
            .AddSingleton<IWhenDue, OfficeEnds>()
            .AddSingleton<SampleStart>()
            .AddScoped<CurrentActor>()
            .AddScoped(provider => provider.GetRequiredService<CurrentActor>().Actor);
    }
}
