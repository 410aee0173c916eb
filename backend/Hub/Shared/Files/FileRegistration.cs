using Hub.EventStore;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Shared.Files;

public static class FileRegistration
{
    /// <summary>The host adds an <see cref="IFileStore"/>.</summary>
    public static IServiceCollection AddFiles(this IServiceCollection services) =>
        services
            .AddSingleton<Files>()
            .AddSingleton<IPersonalRows, FileErasure>()
            .AddSingleton<FileCleaning>()
            .AddHostedService<FileCleaningRounds>();

    public static IServiceCollection AddFileOwner<TOwner>(this IServiceCollection services)
        where TOwner : class, IFileOwner => services.AddSingleton<IFileOwner, TOwner>();
}
