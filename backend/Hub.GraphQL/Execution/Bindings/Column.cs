using Hub.GraphQL.Execution.Leaves;

namespace Hub.GraphQL.Execution.Bindings;

/// <summary>The results of one method for all parents of a frame, and what failed.</summary>
internal abstract class Column
{
    private Dictionary<int, Exception>? _failures;
    private Exception? _allFailed;

    /// <summary>Completes when all results are there; never fails but for cancellation. Null: they are there.</summary>
    public Task? Pending { get; set; }

    public virtual bool HasFailures => _failures is not null || _allFailed is not null;

    public virtual Exception? FailureAt(int index) => _allFailed ?? _failures?.GetValueOrDefault(index);

    public void Fail(int index, Exception failure)
    {
        lock (this)
        {
            (_failures ??= [])[index] = failure;
        }
    }

    public void FailAll(Exception failure) => _allFailed = failure;

    public abstract object? Read(int index);

    public abstract bool Write(int index, ResponseWriter writer);
}

internal sealed class Column<T>(ValueWriter<T>? leaf) : Column
{
    public IReadOnlyList<T> Values { get; set; } = [];

    public override object? Read(int index) => Values[index];

    public override bool Write(int index, ResponseWriter writer) => leaf!.Write(Values[index], writer);
}
