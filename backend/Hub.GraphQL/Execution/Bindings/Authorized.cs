using System.Runtime.CompilerServices;

namespace Hub.GraphQL.Execution.Bindings;

/// <summary>A field that not everybody may ask for: nothing of it is resolved before that is known.</summary>
internal sealed class AuthorizedField(FieldBinding field, Authorization authorization) : ResolverBinding
{
    public static FieldBinding Around(FieldBinding field, Authorization? authorization) =>
        authorization is null
            ? field
            : new AuthorizedField(field, authorization)
            {
                ResolvesFirst = field is ResolverBinding { ResolvesFirst: true },
            };

    public override Column Start(FieldCall call, Frame frame)
    {
        var column = new AuthorizedColumn(field, frame);
        column.Pending = Open(column, call, frame);
        return column;
    }

    private async Task Open(AuthorizedColumn column, FieldCall call, Frame frame)
    {
        try
        {
            if (await authorization.Refusal(call).ConfigureAwait(false) is { } refusal)
            {
                column.FailAll(refusal);
                return;
            }
            column.Inner = (field as ResolverBinding)?.Start(call, frame);
            if (column.Inner?.Pending is { } pending)
            {
                await pending.ConfigureAwait(false);
            }
        }
        catch (Exception thrown) when (call.Request.Handles(thrown))
        {
            column.FailAll(thrown);
        }
    }
}

/// <summary>The results of the field itself: a method's column, or a property of each parent.</summary>
internal sealed class AuthorizedColumn(FieldBinding field, Frame frame) : Column
{
    public Column? Inner { get; set; }

    public override bool HasFailures => base.HasFailures || Inner is { HasFailures: true };

    public override Exception? FailureAt(int index) => base.FailureAt(index) ?? Inner?.FailureAt(index);

    public override object? Read(int index) =>
        Inner is null ? ((ObjectPropertyBinding)field).Read(frame.Parents[index]) : Inner.Read(index);

    public override bool Write(int index, ResponseWriter writer) =>
        Inner is null ? ((LeafPropertyBinding)field).Write(frame.Parents[index], writer) : Inner.Write(index, writer);
}

/// <summary>A subscription that not everybody may open.</summary>
internal sealed class AuthorizedSource(SubscriptionSource source, Authorization authorization) : SubscriptionSource
{
    public override async IAsyncEnumerable<object> Open(
        FieldCall call,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        if (await authorization.Refusal(call).ConfigureAwait(false) is { } refusal)
        {
            throw refusal;
        }
        await foreach (var happened in source.Open(call, cancellation).ConfigureAwait(false))
        {
            yield return happened;
        }
    }
}
