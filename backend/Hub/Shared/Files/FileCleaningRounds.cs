using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hub.Shared.Files;

/// <summary>Cleans once an hour.</summary>
internal sealed partial class FileCleaningRounds(
    FileCleaning cleaning,
    TimeProvider time,
    ILogger<FileCleaningRounds> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await hourly.WaitForNextTickAsync(stoppingToken))
            try
            {
                var removed = await cleaning.Run(stoppingToken);
                if (removed > 0)
                    LogRemoved(removed);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                LogFailed(failed);
            }
    }
}
