using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Journeys.Comments;

/// <summary>What somebody said of a goal or a measure. Seen by those who see the journey.</summary>
/// <param name="AboutUuid">The goal or measure.</param>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="EditedAt">When it was last given another text; null where it was not.</param>
/// <param name="HiddenAt">When its text was hidden; null where it was not.</param>
/// <param name="HiddenReason">Why its text was hidden.</param>
/// <param name="WithdrawnAt">When it was taken back; null where it was not. It is then only met at an earlier time, and without
/// its words.</param>
/// <param name="Version">Rises with each change of the text; <c>editComment</c> takes the one that was read.</param>
[Node]
public sealed record Comment(
    Guid Uuid,
    [property: GraphQLIgnore] Guid JourneyId,
    [property: GraphQLIgnore] string MunicipalityNumber,
    Guid AboutUuid,
    [property: GraphQLIgnore] Guid AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    [property: GraphQLIgnore] Language Language,
    [property: GraphQLIgnore] string? Markdown,
    DateTimeOffset WrittenAt,
    DateTimeOffset? EditedAt,
    DateTimeOffset? HiddenAt,
    ModerationReason? HiddenReason,
    int Version,
    DateTimeOffset? WithdrawnAt
)
{
    /// <summary>What all who see the journey may read of it: what is hidden or taken back, at no date.</summary>
    internal (Language Language, string? Markdown, string? Html) Shown => HiddenAt is null ? Said : Nothing;

    /// <summary>What only its author and the moderators may read, while it is hidden.</summary>
    internal (Language Language, string? Markdown, string? Html) HiddenFrom(Actor actor, AreaMap areas) =>
        HiddenAt is not null && (AuthorId == actor.PersonId || actor.MayHide(this, areas)) ? Said : Nothing;

    private (Language, string?, string?) Said =>
        WithdrawnAt is null && Markdown is { } markdown ? (Language, markdown, MarkdownText.ToHtml(markdown)) : Nothing;

    private (Language, string?, string?) Nothing => (Language, null, null);
}

[ObjectType<Comment>]
public static class CommentFields
{
    /// <summary>What was said; null where it was hidden, taken back or erased.</summary>
    public static Task<IReadOnlyList<TextView?>> Body(
        [Parent] IReadOnlyList<Comment> comments,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. comments.Select(comment => comment.Shown)], cancellation);

    /// <summary>The text of a hidden comment, for its author and the network's moderators; else null.</summary>
    public static Task<IReadOnlyList<TextView?>> HiddenBody(
        [Parent] IReadOnlyList<Comment> comments,
        Actor actor,
        AreaMap areas,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. comments.Select(comment => comment.HiddenFrom(actor, areas))], cancellation);

    /// <summary>Who wrote it, and for whom.</summary>
    public static Task<IReadOnlyList<Author>> Author(
        [Parent] IReadOnlyList<Comment> comments,
        AuthorList authors,
        CancellationToken cancellation
    ) => authors.Find([.. comments.Select(comment => (comment.AuthorId, comment.ActingFor))], cancellation);

    /// <summary>Whether the viewer may give it another text or withdraw it: who wrote it.</summary>
    public static bool ViewerCanEdit([Parent] Comment comment, Actor actor) =>
        comment.HiddenAt is null && comment.WithdrawnAt is null && comment.AuthorId == actor.PersonId;

    /// <summary>
    /// Whether the viewer may hide it, and show it again: those who moderate the municipality's network.
    /// </summary>
    public static bool ViewerCanHide([Parent] Comment comment, Actor actor, AreaMap areas) =>
        comment.WithdrawnAt is null && actor.MayHide(comment, areas);

    [NodeResolver]
    public static Task<IReadOnlyList<Comment?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        CommentList comments,
        CancellationToken cancellation
    ) => comments.Find(ids, actor.Sight, cancellation);
}

/// <summary>How many comments there are on a goal or measure.</summary>
/// <param name="AboutUuid">The goal or measure.</param>
/// <param name="Count">How many.</param>
public sealed record CommentCount(Guid AboutUuid, int Count);

[ObjectType<Journey>]
public static class JourneyComments
{
    /// <summary>How many comments there are on each goal and measure that has any.</summary>
    /// <param name="at">As it was when this was the recorded time; without it, as it is now.</param>
    [ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<CommentCount>>> CommentCounts(
        [Parent] IReadOnlyList<Journey> journeys,
        CommentList comments,
        ItemList items,
        CancellationToken cancellation,
        DateTimeOffset? at = null
    )
    {
        var sequence = at is { } time ? await items.SequenceAt(time, cancellation) : (long?)null;
        var found = await comments.Counts([.. journeys.Select(journey => journey.Uuid)], sequence, cancellation);
        return [.. journeys.Select(journey => found[journey.Uuid].ToArray())];
    }

    /// <summary>What was said of a goal or measure, the oldest first; at most the last 200.</summary>
    /// <param name="about">The plain UUID of the goal or measure.</param>
    /// <param name="at">As it was when this was the recorded time; without it, as it is now. What was hidden or taken back
    /// since stands there without its words.</param>
    [Cost(2), ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<Comment>>> Comments(
        [Parent] IReadOnlyList<Journey> journeys,
        Guid about,
        Actor actor,
        CommentList comments,
        ItemList items,
        CancellationToken cancellation,
        DateTimeOffset? at = null
    )
    {
        var sequence = at is { } time ? await items.SequenceAt(time, cancellation) : (long?)null;
        var found = await comments.On(about, actor.Sight, cancellation, sequence);
        return [.. journeys.Select(journey => found.Where(comment => comment.JourneyId == journey.Uuid).ToArray())];
    }
}
