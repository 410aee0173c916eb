using System.Collections;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution.Incremental;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

/// <summary>
/// Writes the selected fields of resolved objects, depth first, in the order of the document.
/// Every Write method answers whether the value stands; false: an error is told and the nearest parent that may be null
/// becomes null. https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors
/// </summary>
internal sealed partial class ResponseWriter
{
    private RequestContext _request = null!;

    public ResponseBuffer Buffer { get; } = new();

    public PathStack Path { get; } = new();

    public List<GraphQLError> Errors { get; } = [];

    /// <summary>Where <c>@defer</c> and <c>@stream</c> are heeded: what is sent later.</summary>
    public DeferredNotes? Notes { get; set; }

    public void Begin(RequestContext request) => _request = request;

    /// <summary>As new: for another request.</summary>
    public void Reset()
    {
        Buffer.Reset();
        Path.Depth = 0;
        Errors.Clear();
        Notes = null;
        _request = null!;
    }

    /// <summary>The object's fields; <paramref name="frame"/> and <paramref name="index"/> say where methods' results are.</summary>
    public bool WriteObject(SelectionPlan plan, object value, Frame? frame, int index)
    {
        var scope = Notes?.Scope;
        if (!plan.IsWhole)
        {
            Notes!.Enter(plan, value, Path, Buffer.Position);
        }
        var stands = WriteFields(plan, value, frame, index);
        if (Notes is not null)
        {
            Notes.Scope = scope;
        }
        if (stands)
        {
            Buffer.Raw(plan.Fields.Length == 0 ? "{}"u8 : "}"u8);
        }
        return stands;
    }

    /// <summary>The items of a list from an index on, without brackets: a part that comes later.</summary>
    public bool WriteRest(FieldPlan field, object?[] items, int from, int to, Gathered gathered)
    {
        Path.Push(from);
        gathered.Enter(0);
        for (var i = from; i < to; i++)
        {
            Path.Index = i;
            if (i > from)
            {
                Buffer.Raw((byte)',');
            }
            if (!WriteValue(items[i], field.Shape.Item!, field.Children!, gathered))
            {
                return false;
            }
        }
        Path.Pop();
        return true;
    }

    /// <summary>The fields with what stands before them, without the closing brace.</summary>
    public bool WriteFields(SelectionPlan plan, object value, Frame? frame, int index)
    {
        var fields = plan.Fields;
        var depth = Path.Depth;
        var next = 0;
        var start = 0;
        Path.Push(null);
        while (true)
        {
            try
            {
                for (; next < fields.Length; next++)
                {
                    var field = fields[next];
                    Buffer.Raw(field.Prefix);
                    start = Buffer.Position;
                    Path.Next(field);
                    var stands = field.LeafProperty is { } leaf
                        ? leaf.Write(value, this)
                        : WriteField(field, value, frame, index);
                    if (!stands)
                    {
                        Path.Depth = depth;
                        return false;
                    }
                }
                Path.Depth = depth;
                return true;
            }
            catch (Exception thrown) when (Handles(thrown))
            {
                Path.Depth = depth + 1;
                if (!Fail(thrown, fields[next].Shape, start))
                {
                    Path.Depth = depth;
                    return false;
                }
                next++;
            }
        }
    }

    /// <summary>Null where it may be; otherwise an error.</summary>
    public bool Null(bool nonNull)
    {
        if (!nonNull)
        {
            Buffer.Null();
            return true;
        }
        Failed(new FieldException($"Cannot return null for non-nullable field {Path.Field}."));
        return false;
    }

    private bool WriteField(FieldPlan field, object value, Frame? frame, int index)
    {
        switch (field.Kind)
        {
            case FieldKind.Constant:
                Buffer.Raw(field.Constant);
                return true;
            case FieldKind.PlainObjects:
                return WriteValue(
                    Streamed(field, field.ObjectProperty!.Read(value)),
                    field.Shape,
                    field.Children!,
                    null
                );
            case FieldKind.LeafColumn:
            case FieldKind.ColumnObjects:
                return WriteColumn(field, frame!.Columns[field.Slot]!, index);
            default:
                var gathered = frame!.Gathered[field.Slot]!;
                return gathered.FailureAt(index) is { } failure
                    ? Fail(failure, field.Shape, Buffer.Position)
                    : WriteValue(gathered.Enter(index), field.Shape, field.Children!, gathered);
        }
    }

    private object? Streamed(FieldPlan field, object? value) =>
        field.Stream is null ? value : StreamedList.Of(field, value, _request.Variables);

    private bool WriteColumn(FieldPlan field, Bindings.Column column, int index)
    {
        if (column.HasFailures && column.FailureAt(index) is { } failure)
        {
            return Fail(failure, field.Shape, Buffer.Position);
        }
        return field.Kind == FieldKind.LeafColumn
            ? column.Write(index, this)
            : WriteValue(Streamed(field, column.Read(index)), field.Shape, field.Children!, null);
    }

    private bool WriteValue(object? value, TypeShape shape, ChildPlans children, Gathered? gathered)
    {
        if (value is null)
        {
            return Null(shape.NonNull);
        }
        var start = Buffer.Position;
        if (shape.Item is { } item)
        {
            return WriteList(value, shape, item, children, gathered);
        }
        var (frame, index) = gathered is null ? default : gathered.Next();
        var plan = gathered is null ? children.For(value) : frame?.Plan;
        if (plan is null)
        {
            return Fail(UnknownType(value), shape, start);
        }
        if (plan.Failure is { } failure)
        {
            return Fail(failure.Again(), shape, start);
        }
        return WriteObject(plan, value, frame, index) || Abandon(shape, start);
    }

    private bool WriteList(object value, TypeShape shape, TypeShape item, ChildPlans children, Gathered? gathered)
    {
        _request.Cancellation.ThrowIfCancellationRequested();
        var start = Buffer.Position;
        if (value is StreamedList streamed)
        {
            Notes!.Stream(Path.Field!, streamed, Path, start);
            value = streamed.Items[..streamed.Now];
        }
        if (value is not IEnumerable || value is string or IDictionary)
        {
            return Fail(NotAList(), shape, start);
        }
        Buffer.Raw((byte)'[');
        Path.Push(0);
        var whole = value switch
        {
            object?[] array => WriteItems(array, item, children, gathered),
            IReadOnlyList<object?> list => WriteItems(list, item, children, gathered),
            _ => WriteItems((IEnumerable)value, item, children, gathered),
        };
        Path.Pop();
        if (!whole)
        {
            return Abandon(shape, start);
        }
        Buffer.Raw((byte)']');
        return true;
    }

    private bool WriteItems(object?[] items, TypeShape shape, ChildPlans children, Gathered? gathered)
    {
        for (var i = 0; i < items.Length; i++)
        {
            Path.Index = i;
            if (i > 0)
            {
                Buffer.Raw((byte)',');
            }
            if (!WriteValue(items[i], shape, children, gathered))
            {
                return false;
            }
        }
        return true;
    }

    private bool WriteItems(IReadOnlyList<object?> items, TypeShape shape, ChildPlans children, Gathered? gathered)
    {
        var count = items.Count;
        for (var i = 0; i < count; i++)
        {
            Path.Index = i;
            if (i > 0)
            {
                Buffer.Raw((byte)',');
            }
            if (!WriteValue(items[i], shape, children, gathered))
            {
                return false;
            }
        }
        return true;
    }

    private bool WriteItems(IEnumerable items, TypeShape shape, ChildPlans children, Gathered? gathered)
    {
        var i = 0;
        foreach (var item in items)
        {
            Path.Index = i;
            if (i++ > 0)
            {
                Buffer.Raw((byte)',');
            }
            if (!WriteValue(item, shape, children, gathered))
            {
                return false;
            }
        }
        return true;
    }
}
