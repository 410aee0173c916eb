using System.Text.Json;
using Hub.EventStore;

namespace Hub.Testing.Deciding;

/// <summary>
/// Given facts, when a command is decided, then facts or a "no". Facts are compared as they are stored, so a list inside
/// one is compared by what it holds.
/// </summary>
public static class DeciderSpec
{
    public static Given<TState> Given<TState>(params ReadOnlySpan<Event> events)
        where TState : class, IState<TState>
    {
        var state = TState.Initial;
        foreach (var recorded in events)
            state = state.Evolve(recorded);
        return new Given<TState>(state);
    }
}

public sealed class Given<TState>(TState state)
    where TState : class, IState<TState>
{
    public TState State => state;

    public When When(Func<TState, Decision> decide) => new(decide(state));
}

public sealed class When(Decision decision)
{
    public void Then(params ReadOnlySpan<Event> expected)
    {
        var wanted = expected.ToArray().Select(Stored);
        var got = decision.Events.Select(Stored);
        if (decision.Refusal is { } refusal)
            throw new InvalidOperationException($"Expected facts, but it was refused: {refusal}");
        if (!wanted.SequenceEqual(got))
            throw new InvalidOperationException(
                $"Expected {string.Join(", ", wanted)}\nbut got {string.Join(", ", got)}"
            );
    }

    /// <summary>Nothing is written, and it is no error.</summary>
    public void ThenNothingNew()
    {
        if (decision.Refusal is not null || decision.Events.Count > 0)
            throw new InvalidOperationException(
                $"Expected nothing new, but got {decision.Refusal ?? string.Join(", ", decision.Events.Select(Stored))}"
            );
    }

    /// <summary>Refused with exactly this.</summary>
    public void ThenRefused(object refusal)
    {
        if (!refusal.Equals(decision.Refusal))
            throw new InvalidOperationException(
                $"Expected the refusal {refusal}, but got {decision.Refusal ?? string.Join(", ", decision.Events.Select(Stored))}"
            );
    }

    private static string Stored(Event recorded) =>
        $"{recorded.GetType().Name} {JsonSerializer.Serialize(recorded, recorded.GetType())}";
}
