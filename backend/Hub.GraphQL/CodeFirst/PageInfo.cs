namespace Hub.GraphQL;

/// <summary>Where a page stands in its list.</summary>
/// <param name="HasNextPage">Whether there is more after this page.</param>
/// <param name="HasPreviousPage">Whether there is more before this page.</param>
/// <param name="StartCursor">The first item's cursor: what <c>before</c> takes; null where the page is empty.</param>
/// <param name="EndCursor">The last item's cursor: what <c>after</c> takes; null where the page is empty.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
