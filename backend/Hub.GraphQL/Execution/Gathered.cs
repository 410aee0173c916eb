using System.Collections;
using Hub.GraphQL.Execution.Incremental;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

/// <summary>
/// The values of one field for all parents of a frame, and where each object in them stands in the frames of the next
/// level. Objects are met in the same order when gathering and when writing; each parent's first one is remembered, so
/// that a parent which is not written (a null propagated) does not shift the others.
/// </summary>
internal sealed class Gathered(FieldPlan field, int parents)
{
    private readonly object?[] _values = new object?[parents];
    private readonly int[] _starts = new int[parents];
    private readonly List<(Frame? Frame, int Index)>? _order = field.Children is SingleTypePlan ? null : [];
    private Dictionary<SelectionPlan, Frame>? _frames;
    private Frame? _single;
    private Dictionary<int, Exception>? _failures;
    private int _cursor;

    public Exception? FailureAt(int index) => _failures?.GetValueOrDefault(index);

    public void Fail(int index, Exception failure) => (_failures ??= [])[index] = failure;

    /// <summary>Takes a parent's value; objects go into new frames, which are added to <paramref name="level"/>.</summary>
    public void Add(int parent, object? value, List<Frame> level)
    {
        _starts[parent] = _order?.Count ?? _single?.Count ?? 0;
        if (value is StreamedList list)
        {
            // What is sent later is resolved later.
            AddItems(list.Items.AsSpan(0, list.Now), level);
            _values[parent] = list;
            return;
        }
        _values[parent] = Walk(value, field.Shape, level);
    }

    /// <summary>Items of a list that comes in parts.</summary>
    public void AddItems(ReadOnlySpan<object?> items, List<Frame> level)
    {
        foreach (var item in items)
        {
            Walk(item, field.Shape.Item!, level);
        }
    }

    /// <summary>The parent's value; <see cref="Next"/> then answers its objects one after another.</summary>
    public object? Enter(int parent)
    {
        _cursor = _starts[parent];
        return _values[parent];
    }

    /// <summary>The next object's place; no frame when it is of no known type.</summary>
    public (Frame? Frame, int Index) Next() => _order is null ? (_single, _cursor++) : _order[_cursor++];

    private object? Walk(object? value, TypeShape shape, List<Frame> level)
    {
        if (value is null)
        {
            return null;
        }
        if (shape.Item is { } item)
        {
            return value is IEnumerable items and not (string or IDictionary) ? WalkItems(items, item, level) : value;
        }
        var plan = field.Children!.For(value);
        if (_order is null)
        {
            (_single ??= NewFrame(plan!, level)).Add(value);
        }
        else if (plan is null)
        {
            _order.Add((null, 0));
        }
        else
        {
            _frames ??= [];
            if (!_frames.TryGetValue(plan, out var frame))
            {
                _frames[plan] = frame = NewFrame(plan, level);
            }
            _order.Add((frame, frame.Add(value)));
        }
        return value;
    }

    /// <summary>A copy, so that writing meets the very objects that were gathered, whatever the list is.</summary>
    private object?[] WalkItems(IEnumerable items, TypeShape item, List<Frame> level)
    {
        var copy = items is ICollection known ? new object?[known.Count] : [];
        var count = 0;
        foreach (var element in items)
        {
            if (count == copy.Length)
            {
                Array.Resize(ref copy, Math.Max(4, count * 2));
            }
            copy[count++] = Walk(element, item, level);
        }
        Array.Resize(ref copy, count);
        return copy;
    }

    private static Frame NewFrame(SelectionPlan plan, List<Frame> level)
    {
        var frame = new Frame(plan);
        level.Add(frame);
        return frame;
    }
}
