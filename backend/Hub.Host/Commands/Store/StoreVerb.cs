namespace Hub.Host.Commands.Store;

/// <summary>What a verb of <c>store</c> found: the command's last line, and whether all is well (exit code 0) or not (1).</summary>
internal sealed record Finding(bool IsWell, string Says);

/// <summary>One verb of <c>store</c>.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Says">What it does, in a line.</param>
/// <param name="Run">Writes what it finds to standard output as it goes; the finding is printed last.</param>
internal sealed record StoreVerb(string Name, string Says, Func<OpenStore, CancellationToken, Task<Finding>> Run)
{
    /// <summary>
    /// Its own options as the usage shows them: <c>--person ID</c> takes a value, <c>--all</c> takes none.
    /// </summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>It also works on a database that no hub has used: one is made, with the log's tables.</summary>
    public bool MayBegin { get; init; }

    /// <summary>What it does without any database; null when it needs one.</summary>
    public Func<Finding>? RunAlone { get; init; }
}
