using Microsoft.Extensions.DependencyInjection;

namespace Hub.Shared.Mail;

public static class MailRegistration
{
    /// <summary>The host adds <see cref="MailOptions"/>.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services) =>
        services.AddSingleton<Maildir>().AddSingleton<Letters>();
}
