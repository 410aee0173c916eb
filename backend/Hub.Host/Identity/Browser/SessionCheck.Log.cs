namespace Hub.Host.Identity.Browser;

public sealed partial class SessionCheck
{
    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Issuer} answered {Status} to a refresh; the session goes on for now."
    )]
    private static partial void ProviderFailed(ILogger log, string issuer, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Issuer} cannot be reached; sessions go on for now.")]
    private static partial void ProviderUnreachable(ILogger log, string issuer, Exception failure);
}
