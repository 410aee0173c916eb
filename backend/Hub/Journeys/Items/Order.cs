namespace Hub.Journeys.Items;

/// <summary>Where a thing stands among its siblings, which stand by rank and, where two have the same one, by id.</summary>
internal static class Order
{
    public static IReadOnlyList<(Guid Id, decimal Rank)> Sort(IEnumerable<(Guid Id, decimal Rank)> siblings) =>
        [.. siblings.OrderBy(one => one.Rank).ThenBy(one => one.Id)];

    /// <summary>
    /// The ranks that put a thing after another one, or first: its own, and those of its siblings where no room is left
    /// between them. Empty: it stands there already. Null: the other one is not among them.
    /// </summary>
    /// <param name="siblings">Sorted; the thing itself too, where it is one of them.</param>
    public static IReadOnlyList<(Guid Id, decimal Rank)>? Put(
        Guid id,
        Guid? after,
        IReadOnlyList<(Guid Id, decimal Rank)> siblings
    )
    {
        var others = siblings.Where(one => one.Id != id).ToArray();
        var place = after is null ? 0 : Array.FindIndex(others, one => one.Id == after) + 1;
        if (after is not null && place == 0)
            return null;
        if (others.Length < siblings.Count && siblings[place].Id == id)
            return [];
        var low = place > 0 ? others[place - 1].Rank : (decimal?)null;
        var high = place < others.Length ? others[place].Rank : (decimal?)null;
        var own = Weights.Between(low, high);
        return (low is null || low < own) && (high is null || own < high)
            ? [(id, own)]
            :
            [
                (id, place + 1),
                .. others
                    .Select(
                        (one, index) =>
                            (one.Id, Rank: (decimal)(index < place ? index + 1 : index + 2), Before: one.Rank)
                    )
                    .Where(one => one.Rank != one.Before)
                    .Select(one => (one.Id, one.Rank)),
            ];
    }
}
