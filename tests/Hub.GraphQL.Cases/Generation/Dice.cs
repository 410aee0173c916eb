namespace Hub.GraphQL.Cases.Generation;

/// <summary>Chance that comes out the same for the same seed.</summary>
public sealed class Dice(int seed)
{
#pragma warning disable CA5394 // Cases have to be repeatable, not secret.
    private readonly Random random = new(seed);

    /// <summary>0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => random.Next(count);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    public bool OneIn(int chances) => random.Next(chances) == 0;
#pragma warning restore CA5394

    /// <summary>No slips from now on: what is made is meant to be valid.</summary>
    public bool IsCareful { get; set; }

    /// <summary>A mistake, now and then.</summary>
    public bool Slip(int chances) => !IsCareful && OneIn(chances);

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public IEnumerable<T> Some<T>(IReadOnlyList<T> items, int least, int most)
    {
        var left = items.ToList();
        for (var wanted = Math.Min(Between(least, most), left.Count); wanted > 0; wanted--)
        {
            var index = Below(left.Count);
            yield return left[index];
            left.RemoveAt(index);
        }
    }
}
