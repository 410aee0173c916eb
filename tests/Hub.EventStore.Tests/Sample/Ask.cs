namespace Hub.EventStore.Tests.Sample;

/// <summary>Contexts of commands as tests need them.</summary>
internal static class Ask
{
    public static readonly Guid Kari = Guid.Parse("0192f000-0000-7000-8000-0000000000a1");
    public static readonly Guid Ola = Guid.Parse("0192f000-0000-7000-8000-0000000000b2");

    public static CommandContext New(Guid? commandId = null, Guid? actor = null, string input = "input") =>
        new(actor ?? Kari, "Test", commandId ?? Guid.NewGuid(), input);

    public static StreamWrite Write(StreamId stream, ExpectedVersion expected, params Event[] events) =>
        new(stream, expected, events);
}
