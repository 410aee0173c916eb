using System.Text.Json;
using Hub.GraphQL;
using Hub.Journeys.Items;

namespace Hub.Journeys.Journeys;

/// <summary>What differs between two times of a journey.</summary>
/// <param name="ProgressFrom">How far it had come at the first time, in percent.</param>
/// <param name="ProgressTo">How far it had come at the second, in percent.</param>
/// <param name="Items">The things that differ: first what came, then what changed, then what went.</param>
public sealed record JourneyChanges(
    double? ProgressFrom,
    double? ProgressTo,
    [property: ListSize(AssumedSize = 50)] IReadOnlyList<ItemDifference> Items
)
{
    internal static JourneyChanges Between(IReadOnlyCollection<Item> from, IReadOnlyCollection<Item> to)
    {
        var (before, after) = (from.ToDictionary(item => item.Id), to.ToDictionary(item => item.Id));
        var differences = from.Concat(to)
            .DistinctBy(item => item.Id)
            .Select(item => ItemDifference.Between(before.GetValueOrDefault(item.Id), after.GetValueOrDefault(item.Id)))
            .OfType<ItemDifference>()
            .OrderBy(item => item.Change)
            .ThenBy(item => item.Title, StringComparer.Ordinal)
            .ThenBy(item => item.Uuid);
        return new(Progress.Of(from), Progress.Of(to), [.. differences]);
    }
}

/// <summary>Whether a thing came, changed or went.</summary>
public enum ChangeKind
{
    /// <summary>It was not there at the first time.</summary>
    Added,

    /// <summary>It was there at both, otherwise.</summary>
    Changed,

    /// <summary>It is not there at the second time.</summary>
    Removed,
}

/// <summary>How one thing of a journey differs between two times.</summary>
/// <param name="Uuid">The thing's plain UUID.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Change">Whether it came, changed or went.</param>
/// <param name="Title">Its title, as it was last; null for the journey itself.</param>
/// <param name="Fields">What differs of it; empty for what came or went.</param>
public sealed record ItemDifference(
    Guid Uuid,
    ItemKind Kind,
    ChangeKind Change,
    string? Title,
    [property: ListSize(AssumedSize = 3)] IReadOnlyList<FieldDifference> Fields
)
{
    internal static ItemDifference? Between(Item? before, Item? after)
    {
        var last = after ?? before!;
        var fields = before is null || after is null ? [] : FieldDifference.Between(before.Fields, after.Fields);
        var change =
            before is null ? ChangeKind.Added
            : after is null ? ChangeKind.Removed
            : ChangeKind.Changed;
        return change is ChangeKind.Changed && fields.Count == 0
            ? null
            : new(last.Id, last.Kind, change, last.Fields.Title?.Shown, fields);
    }
}

/// <summary>A value that was one and is another.</summary>
/// <param name="Field">The field's name, as <c>dueOn</c>.</param>
/// <param name="Old">Its value at the first time, as text; null: none.</param>
/// <param name="New">Its value at the second, as text; null: none.</param>
public sealed record FieldDifference(string Field, string? Old, string? New)
{
    internal static IReadOnlyList<FieldDifference> Between(ItemFields before, ItemFields after)
    {
        var (old, now) = (Texts(before), Texts(after));
        return
        [
            .. old
                .Keys.Where(name => name is not ("version" or "rank") && old[name] != now[name])
                .Select(name => new FieldDifference(name, old[name], now[name])),
        ];
    }

    private static Dictionary<string, string?> Texts(ItemFields fields) =>
        JsonSerializer
            .SerializeToElement(fields, ItemFields.Json)
            .EnumerateObject()
            .ToDictionary(field => field.Name, field => Text(field.Value));

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Object => Text(value.GetProperty("markdown")),
            _ => value.ToString(),
        };
}
