namespace Hub.Host.Starting;

/// <summary>The hub cannot start, and the message says what to do about it. Shown alone, without a stack trace.</summary>
public class StartRefused : Exception
{
    public StartRefused(string message)
        : base(message) { }

    public StartRefused(string message, Exception cause)
        : base(message, cause) { }
}
