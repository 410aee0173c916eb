using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hub.GraphQL.Tests.Errors;

/// <summary>What is written to the log, to be looked at.</summary>
internal sealed class CapturedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text, Exception? Bug)> _entries = new();

    public IReadOnlyList<(LogLevel Level, string Text, Exception? Bug)> Errors =>
        [.. _entries.Where(entry => entry.Level >= LogLevel.Error)];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => _entries.Enqueue((logLevel, formatter(state, exception), exception));

    public void Dispose() { }
}
