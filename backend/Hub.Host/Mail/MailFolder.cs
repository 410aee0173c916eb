using Hub.Host.Identity;
using Hub.Host.Starting;
using Hub.Shared.Mail;

namespace Hub.Host.Mail;

/// <summary>Where letters go and what they say of this hub: <c>Hub:Maildir</c>, <c>Hub:MailFrom</c>, <c>Hub:PublicAddress</c>.</summary>
public static class MailFolder
{
    /// <summary>An address that cannot exist: nobody answers to it by mistake.</summary>
    private const string Nobody = "hub@hub.example";

    public static void AddMailFolder(this IServiceCollection services, IConfiguration configuration)
    {
        var from = configuration["Hub:MailFrom"] is { Length: > 0 } written
            ? EmailAddress.Parse(written)
                ?? throw new StartRefused(
                    $"Hub:MailFrom is no e-mail address: {written}\nGive one alone: hub@kommune.no"
                )
            : Nobody;
        services.AddSingleton(provider => new MailOptions(
            configuration["Hub:Maildir"] is { Length: > 0 } folder
                ? Path.GetFullPath(folder)
                : provider.GetRequiredService<DataFolder>().Maildir,
            from,
            () =>
                configuration["Hub:PublicAddress"] is { Length: > 0 } address
                    ? address.TrimEnd('/')
                    : provider.GetRequiredService<HostAddress>().Origin
        ));
    }
}
