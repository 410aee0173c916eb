namespace Hub.EventStore;

/// <summary>What an append requires of a stream's version.</summary>
public readonly record struct ExpectedVersion
{
    private const long AnyVersion = -1;
    private const long SomeVersion = -2;

    private ExpectedVersion(long value) => Value = value;

    internal long Value { get; }

    /// <summary>Whatever it is, also no stream.</summary>
    public static ExpectedVersion Any => new(AnyVersion);

    /// <summary>The stream must not exist yet.</summary>
    public static ExpectedVersion NoStream => new(0);

    /// <summary>The stream must exist.</summary>
    public static ExpectedVersion Existing => new(SomeVersion);

    /// <summary>The stream must be at this version.</summary>
    public static ExpectedVersion Exactly(long version)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        return new(version);
    }

    /// <summary>The version the stream has if this is met, where that is known.</summary>
    internal long? Believed => Value >= 0 ? Value : null;

    internal bool RequiresStream => Value == SomeVersion;

    internal bool Allows(long version) =>
        Value switch
        {
            AnyVersion => true,
            SomeVersion => version > 0,
            _ => Value == version,
        };
}
