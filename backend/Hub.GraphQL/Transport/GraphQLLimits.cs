namespace Hub.GraphQL;

/// <summary>
/// What a request may cost, checked before anything is resolved. Each limit has a code of its own in the answer; the
/// codes are in <see cref="Errors.ErrorCodes"/>.
/// </summary>
public sealed class GraphQLLimits
{
    /// <summary>Tokens in a document. <c>TOO_MANY_TOKENS</c></summary>
    public int Tokens { get; set; } = 10_000;

    /// <summary>Levels of fields, fragments followed; selection sets of any kind may nest 200 deep. <c>TOO_DEEP</c></summary>
    public int Depth { get; set; } = 16;

    /// <summary>Cost of an operation, lists multiplied by their size. <c>TOO_COSTLY</c></summary>
    public int Cost { get; set; } = 100_000;

    /// <summary>Fields with an alias. <c>TOO_MANY_ALIASES</c></summary>
    public int Aliases { get; set; } = 100;

    /// <summary>Directives in a document. <c>TOO_MANY_DIRECTIVES</c></summary>
    public int Directives { get; set; } = 100;

    /// <summary>Fragments visited from all operations, and variables met in them. <c>TOO_MANY_FRAGMENTS</c></summary>
    public int FragmentVisits { get; set; } = 20_000;

    /// <summary>Selections looked at to see whether fields of one key can merge. <c>TOO_COMPLEX</c></summary>
    public int MergeComparisons { get; set; } = 100_000;

    /// <summary>Fields of an operation, each wherever its fragments put it. <c>TOO_MANY_FIELDS</c></summary>
    public int Fields { get; set; } = 10_000;

    /// <summary>Items of all lists in a document's literals, and of all lists in the variables. <c>TOO_MANY_ITEMS</c></summary>
    public int ListItems { get; set; } = 5_000;

    /// <summary>The largest <c>first</c> or <c>last</c> of a page. <c>PAGE_TOO_LARGE</c></summary>
    public int PageSize { get; set; } = 200;

    /// <summary>Bytes of a request body. <c>BODY_TOO_LARGE</c>, status 413</summary>
    public int BodyBytes { get; set; } = 1_000_000;

    /// <summary>Time from start to the last resolver; cancels the SQL. <c>TIMEOUT</c></summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Operations at once of one client (<see cref="GraphQLOptions.ClientOf"/>), however many connections it has; a
    /// subscription counts as long as it lasts. <c>TOO_MANY_OPERATIONS</c>, over HTTP status 429
    /// </summary>
    public int OperationsPerClient { get; set; } = 100;

    /// <summary>Operations at once on one WebSocket or event stream; more close it with 4429.</summary>
    public int OperationsPerConnection { get; set; } = 50;

    /// <summary>Time for a WebSocket's first message; then it is closed with 4408.</summary>
    public TimeSpan ConnectionInitialisation { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Time that a client may take nothing of what a WebSocket sends it; then the line is cut.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often an idle WebSocket is pinged; one that does not answer for as long is cut.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Events of a topic that may wait for one subscriber; more end its stream. <c>TOO_SLOW</c></summary>
    public int WaitingEvents { get; set; } = 1_000;

    /// <summary>For documents of our own: nothing that is counted is limited.</summary>
    internal static GraphQLLimits None() =>
        new()
        {
            Tokens = int.MaxValue,
            Depth = int.MaxValue,
            Cost = int.MaxValue,
            Aliases = int.MaxValue,
            Directives = int.MaxValue,
            FragmentVisits = int.MaxValue,
            MergeComparisons = int.MaxValue,
            Fields = int.MaxValue,
            ListItems = int.MaxValue,
            PageSize = int.MaxValue,
        };
}
