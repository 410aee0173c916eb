using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

/// <summary>Where the writer stands, so that an error can tell its path. Two stores a field; the path is only made for errors.</summary>
internal sealed class PathStack
{
    private PathEntry[] _entries = new PathEntry[32];

    public int Depth { get; set; }

    /// <summary>The index of the innermost list.</summary>
    public int Index
    {
        set => _entries[Depth - 1].Index = value;
    }

    /// <summary>The innermost field.</summary>
    public FieldPlan? Field
    {
        get
        {
            for (var i = Depth - 1; i >= 0; i--)
            {
                if (_entries[i].Field is { } innermost)
                {
                    return innermost;
                }
            }
            return null;
        }
    }

    /// <summary>The innermost field becomes the next one of the same object.</summary>
    public void Next(FieldPlan field) => _entries[Depth - 1].Field = field;

    public void Push(FieldPlan? field)
    {
        if (Depth == _entries.Length)
        {
            Array.Resize(ref _entries, Depth * 2);
        }
        _entries[Depth++].Field = field;
    }

    public void Push(int index)
    {
        if (Depth == _entries.Length)
        {
            Array.Resize(ref _entries, Depth * 2);
        }
        ref var entry = ref _entries[Depth++];
        entry.Field = null;
        entry.Index = index;
    }

    public void Pop() => Depth--;

    public object[] ToPath() => ToPath(_entries.AsSpan(0, Depth));

    public PathEntry[] Copy() => _entries[..Depth];

    /// <summary>Stands where the copy was made.</summary>
    public void Return(ReadOnlySpan<PathEntry> place)
    {
        Depth = 0;
        foreach (var entry in place)
        {
            Push(entry.Field);
            _entries[Depth - 1] = entry;
        }
    }

    public static object[] ToPath(ReadOnlySpan<PathEntry> place)
    {
        var path = new object[place.Length];
        for (var i = 0; i < path.Length; i++)
        {
            path[i] = place[i].Field is { } field ? field.ResponseKey : place[i].Index;
        }
        return path;
    }
}

/// <summary>A field, or an index in its list.</summary>
internal struct PathEntry
{
    public FieldPlan? Field;
    public int Index;
}
