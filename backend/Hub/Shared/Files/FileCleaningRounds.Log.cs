using Microsoft.Extensions.Logging;

namespace Hub.Shared.Files;

internal sealed partial class FileCleaningRounds
{
    [LoggerMessage(LogLevel.Information, "Removed {Count} files that belonged to nothing for a day")]
    private partial void LogRemoved(int count);

    [LoggerMessage(LogLevel.Warning, "Files could not be cleaned; the next round tries again")]
    private partial void LogFailed(Exception failed);
}
