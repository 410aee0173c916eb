using Microsoft.Extensions.Logging;

namespace Hub.Shared.Due;

internal sealed partial class DueOwner
{
    [LoggerMessage(LogLevel.Warning, "What is due cannot be asked for; it is tried again.")]
    private partial void LogLost(Exception exception);

    [LoggerMessage(LogLevel.Error, "{Kind} of {Subject}, due at {At}, failed; it is tried again.")]
    private partial void LogFailed(Exception exception, string kind, Guid subject, DateTimeOffset at);
}
