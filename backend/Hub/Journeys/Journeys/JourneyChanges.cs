using System.Text.Json;
using Hub.GraphQL;
using Hub.Journeys.Comments;
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
    internal static JourneyChanges Between(
        IReadOnlyCollection<Item> from,
        IReadOnlyCollection<Item> to,
        IEnumerable<CommentChange> comments
    )
    {
        var (before, after) = (from.ToDictionary(item => item.Id), to.ToDictionary(item => item.Id));
        var differences = from.Concat(to)
            .DistinctBy(item => item.Id)
            .Select(item =>
                ItemDifference.Between(
                    before.GetValueOrDefault(item.Id),
                    after.GetValueOrDefault(item.Id),
                    Title(item),
                    TitleOf
                )
            )
            .Concat(comments.Select(comment => ItemDifference.Between(comment, TitleOf(comment.Either.AboutUuid))))
            .OfType<ItemDifference>()
            .OrderBy(item => item.Change)
            .ThenBy(item => item.Title, StringComparer.Ordinal)
            .ThenBy(item => item.Uuid);
        return new(Progress.Of(from), Progress.Of(to), [.. differences]);

        // A value has no title of its own: it is called as its indicator.
        string? Title(Item item)
        {
            var titled =
                item.Kind is ItemKind.IndicatorValue && item.Fields.Parent is { } indicator
                    ? after.GetValueOrDefault(indicator) ?? before.GetValueOrDefault(indicator)
                    : after.GetValueOrDefault(item.Id) ?? item;
            return titled?.Fields.Title?.Shown;
        }

        string? TitleOf(Guid id) => (after.GetValueOrDefault(id) ?? before.GetValueOrDefault(id))?.Fields.Title?.Shown;
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
/// <param name="Title">Its title, as it was last, for a value its indicator's, for a comment that of what it is about; null for
/// the journey itself.</param>
/// <param name="Fields">What differs of it; empty for what came or went, but for a value and a comment.</param>
public sealed record ItemDifference(
    Guid Uuid,
    ItemKind Kind,
    ChangeKind Change,
    string? Title,
    [property: ListSize(AssumedSize = 3)] IReadOnlyList<FieldDifference> Fields
)
{
    internal static ItemDifference? Between(Item? before, Item? after, string? title, Func<Guid, string?> titleOf)
    {
        var last = after ?? before!;
        var fields =
            before is not null && after is not null ? FieldDifference.Between(before.Fields, after.Fields, titleOf)
            : last.Kind is ItemKind.IndicatorValue ? FieldDifference.OfValue(before?.Fields, after?.Fields)
            : [];
        var change =
            before is null ? ChangeKind.Added
            : after is null ? ChangeKind.Removed
            : ChangeKind.Changed;
        return change is ChangeKind.Changed && fields.Count == 0
            ? null
            : new(last.Id, last.Kind, change, title, fields);
    }

    internal static ItemDifference? Between(CommentChange comment, string? title)
    {
        var fields = FieldDifference.OfComment(comment.Before, comment.After);
        var change =
            comment.Before is null ? ChangeKind.Added
            : comment.After is null ? ChangeKind.Removed
            : ChangeKind.Changed;
        return change is ChangeKind.Changed && fields.Count == 0
            ? null
            : new(comment.Either.Uuid, ItemKind.Comment, change, title, fields);
    }
}

/// <summary>A value that was one and is another.</summary>
/// <param name="Field">The field's name, as <c>dueOn</c>.</param>
/// <param name="Old">Its value at the first time, as text, a goal by its title; null: none.</param>
/// <param name="New">Its value at the second, in the same way; null: none.</param>
public sealed record FieldDifference(string Field, string? Old, string? New)
{
    internal static IReadOnlyList<FieldDifference> Between(
        ItemFields before,
        ItemFields after,
        Func<Guid, string?>? titleOf = null
    )
    {
        var (old, now) = (Texts(before), Texts(after));
        return
        [
            .. old
                .Keys.Where(name => name is not ("version" or "rank" or "challengeVersion") && old[name] != now[name])
                .Select(name =>
                    name is "parent" && titleOf is not null
                        ? new FieldDifference(name, Title(before.Parent), Title(after.Parent))
                        : new FieldDifference(name, old[name], now[name])
                ),
        ];

        string? Title(Guid? parent) => parent is { } id ? titleOf(id) : null;
    }

    /// <summary>Its words, also where it came or went, and whether they are hidden.</summary>
    internal static IReadOnlyList<FieldDifference> OfComment(CommentThen? before, CommentThen? after)
    {
        FieldDifference[] fields =
        [
            new("body", before?.Words, after?.Words),
            new("hidden", before?.Hidden, after?.Hidden),
        ];
        return [.. fields.Where(field => field.Old != field.New)];
    }

    /// <summary>Of a value that came or went: the day and the number, without which the line says nothing.</summary>
    internal static IReadOnlyList<FieldDifference> OfValue(ItemFields? before, ItemFields? after)
    {
        var none = new ItemFields();
        return [.. Between(before ?? none, after ?? none).Where(field => field.Field is "on" or "value")];
    }

    private static Dictionary<string, string?> Texts(ItemFields fields) =>
        JsonSerializer
            .SerializeToElement(fields, ItemFields.Json)
            .EnumerateObject()
            .ToDictionary(
                field => field.Name,
                // A file is named by its hash: a few digits of it tell one from another.
                field => field.Name is "planFile" ? Text(field.Value)?[..8] : Text(field.Value)
            );

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Object => Text(value.GetProperty("markdown")),
            _ => value.ToString(),
        };
}
