using Microsoft.Extensions.DependencyInjection;

namespace Hub.Shared.Commands;

public static class CommandRegistration
{
    public static IServiceCollection AddCommands(this IServiceCollection services) =>
        services.AddScoped<Commands>().AddScoped(typeof(CommandsOn<,>));

    /// <summary>Things that commands are on, and how they are loaded.</summary>
    public static IServiceCollection AddThings<TThing, TList>(this IServiceCollection services)
        where TThing : class
        where TList : class, IThings<TThing> =>
        services.AddSingleton<TList>().AddSingleton<IThings<TThing>>(provider => provider.GetRequiredService<TList>());
}
