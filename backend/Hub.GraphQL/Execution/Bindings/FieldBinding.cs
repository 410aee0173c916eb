namespace Hub.GraphQL.Execution.Bindings;

/// <summary>How a field gets its value.</summary>
internal abstract class FieldBinding;

/// <summary>A property of leaves: read and written without a box, a task or an allocation.</summary>
internal abstract class LeafPropertyBinding : FieldBinding
{
    public abstract bool Write(object parent, ResponseWriter writer);
}

/// <summary>A property whose value is an object, or lists of them.</summary>
internal abstract class ObjectPropertyBinding : FieldBinding
{
    public abstract object? Read(object parent);
}

/// <summary>A method: called once for all parents of a level, or once for each.</summary>
internal abstract class ResolverBinding : FieldBinding
{
    public bool ResolvesFirst { get; init; }

    /// <summary>Starts the calls. Failures are kept in the column; <see cref="Column.Pending"/> is what to wait for.</summary>
    public abstract Column Start(FieldCall call, Frame frame);
}
