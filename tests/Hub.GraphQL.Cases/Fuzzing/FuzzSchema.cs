using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Hub.GraphQL.Cases.Fuzzing;

/// <summary>Part of a schema that takes every kind of value and gives it back.</summary>
public enum FuzzMood
{
    Good,
    Bad,
}

public sealed record EverythingInput(
    string Text,
    int? Whole = null,
    double? Fraction = null,
    bool? Flag = null,
    [ID<FuzzThing>] string? Id = null,
    long? Large = null,
    DateTimeOffset? At = null,
    DateOnly? Day = null,
    Guid? Uuid = null,
    Uri? Url = null,
    JsonElement? Json = null,
    FuzzMood Mood = FuzzMood.Good,
    IReadOnlyList<IReadOnlyList<int>>? List = null,
    IReadOnlyList<EverythingInput>? Self = null
);

[OneOf]
public sealed record ChoiceInput(int? Whole = null, EverythingInput? Everything = null);

public sealed record FuzzThing(string Text, JsonElement? Json, DateTimeOffset? At, double? Fraction, FuzzMood Mood)
{
    public FuzzThing Self => this;

    public IReadOnlyList<FuzzThing> Selves => [this, this];
}

[QueryType]
public static class FuzzQueries
{
    public static FuzzThing Thing(EverythingInput input) =>
        new(input.Text, input.Json, input.At, input.Fraction, input.Mood);

    public static async Task<string> Choose(ChoiceInput choice, [GraphQLType("Markdown")] string markdown = "*")
    {
        await Task.Yield();
        return choice.ToString() + markdown;
    }

    public static IReadOnlyList<FuzzThing> Things(int first = 1) =>
        [
            .. Enumerable
                .Range(0, Math.Clamp(first, 0, 5))
                .Select(i => new FuzzThing($"{i}", null, null, i, FuzzMood.Bad)),
        ];
}

[MutationType]
public static class FuzzMutations
{
    public static int Change(int by) => unchecked(by + 1);
}

[SubscriptionType]
public static class FuzzEvents
{
    public static async IAsyncEnumerable<int> Count(int to, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 1; number <= Math.Min(to, 5); number++)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return number;
        }
    }
}
