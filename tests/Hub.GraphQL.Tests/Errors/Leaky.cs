using System.Runtime.CompilerServices;

namespace Hub.GraphQL.Tests.Errors;

/// <summary>A schema whose every part fails with what nobody outside may read.</summary>
internal static class Leaky
{
    public const string Secret = "Host=db.internal;Username=hub;Password=hunter2";

    public static Type[] Types { get; } =
    [typeof(LeakyQueries), typeof(LeakyMutations), typeof(LeakyEvents), typeof(LeakyThingFields)];

    public static InvalidOperationException Bug() => new(Secret, new TimeoutException(Secret));
}

public sealed record LeakyThing(int Number)
{
    public string Property => Number > 0 ? throw Leaky.Bug() : "";

    public int? Nullable => Number > 1 ? throw Leaky.Bug() : Number;
}

[QueryType]
public static class LeakyQueries
{
    public static int Method() => throw Leaky.Bug();

    public static async Task<int> Later()
    {
        await Task.Yield();
        throw Leaky.Bug();
    }

    public static LeakyThing Thing() => new(1);

    public static IReadOnlyList<LeakyThing> Things() => [new(1), new(2), new(3)];

    public static string Takes(LeakyInput input) => input.Text;
}

public sealed record LeakyInput
{
    public LeakyInput(string text) => Text = text == "bad" ? throw Leaky.Bug() : text;

    public string Text { get; }
}

[ObjectType<LeakyThing>]
public static class LeakyThingFields
{
    public static IReadOnlyList<int?> Batched([Parent] IReadOnlyList<LeakyThing> things) =>
        things.Count > 0 ? throw Leaky.Bug() : [];
}

[MutationType]
public static class LeakyMutations
{
    public static int Change() => throw Leaky.Bug();
}

[SubscriptionType]
public static class LeakyEvents
{
    public static IAsyncEnumerable<int> NotOpened() => throw Leaky.Bug();

    public static async IAsyncEnumerable<int> Breaks([EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return 1;
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        throw Leaky.Bug();
    }

    public static async IAsyncEnumerable<LeakyThing> Things()
    {
        await Task.Yield();
        yield return new LeakyThing(1);
    }
}
