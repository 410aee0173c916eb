using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation;

/// <summary>A field as written at one place. A place has one parent type, so there is one of these for each node.</summary>
internal sealed record MergeField(int Id, FieldNode Node, NamedType? Parent, GraphQLType? Type);

/// <summary>Fields of selection sets, fragments spread out, each field once; counts what it does.</summary>
internal sealed class MergeSets(ValidationContext context)
{
    private readonly Dictionary<FieldNode, MergeField> fields = new(ReferenceEqualityComparer.Instance);

    /// <summary>Selections looked at and fields compared so far.</summary>
    public int Steps { get; private set; }

    public void Compared(int fields) => Steps += fields;

    public List<MergeField> Of(ExecutableDefinitionNode definition)
    {
        var type = definition switch
        {
            OperationDefinitionNode operation => context.Schema!.RootType(operation.Operation),
            _ => context.Schema!.Find(((FragmentDefinitionNode)definition).TypeCondition.Name.Value),
        };
        var found = new List<MergeField>();
        Collect(definition.SelectionSet, type, found, [], []);
        return found;
    }

    /// <summary>What the fields select, put together.</summary>
    public List<MergeField> Inside(List<MergeField> group)
    {
        var found = new List<MergeField>();
        var fragments = new HashSet<FragmentDefinitionNode>();
        var seen = new HashSet<FieldNode>();
        foreach (var field in group)
        {
            if (field.Node.SelectionSet is { } selections)
            {
                Collect(selections, field.Type?.Named, found, fragments, seen);
            }
        }

        return found;
    }

    public static IEnumerable<List<MergeField>> ByKey(List<MergeField> fields)
    {
        if (fields.Count == 1)
        {
            return [fields];
        }

        var groups = new Dictionary<string, List<MergeField>>(fields.Count, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (groups.TryGetValue(field.Node.ResponseKey, out var group))
            {
                group.Add(field);
            }
            else
            {
                groups[field.Node.ResponseKey] = [field];
            }
        }

        return groups.Values;
    }

    /// <summary>
    /// The largest sets in which any two fields may be of the same object: those of one object type together with those
    /// of abstract (or unknown) types.
    /// </summary>
    public static List<List<MergeField>> ByParent(List<MergeField> group)
    {
        var first = group[0].Parent;
        if (group.TrueForAll(field => ReferenceEquals(field.Parent, first)))
        {
            return [group];
        }

        var anywhere = group.Where(field => field.Parent is not ObjectType).ToList();
        var cliques = group
            .Where(field => field.Parent is ObjectType)
            .GroupBy(field => field.Parent)
            .Select(ofType => (List<MergeField>)[.. anywhere, .. ofType])
            .ToList();
        return cliques.Count > 0 ? cliques : [anywhere];
    }

    private void Collect(
        SelectionSetNode selections,
        NamedType? parent,
        List<MergeField> found,
        HashSet<FragmentDefinitionNode> fragments,
        HashSet<FieldNode> seen
    )
    {
        foreach (var selection in selections.Selections)
        {
            Steps++;
            switch (selection)
            {
                case FieldNode field:
                    if (seen.Add(field))
                    {
                        found.Add(Make(field, parent));
                    }

                    break;
                case FragmentSpreadNode spread:
                    if (context.Fragment(spread.Name.Value) is { } fragment && fragments.Add(fragment))
                    {
                        var type = context.Schema!.Find(fragment.TypeCondition.Name.Value);
                        Collect(fragment.SelectionSet, type, found, fragments, seen);
                    }

                    break;
                case InlineFragmentNode inline:
                    var condition = inline.TypeCondition is { } name ? context.Schema!.Find(name.Name.Value) : parent;
                    Collect(inline.SelectionSet, condition, found, fragments, seen);
                    break;
            }
        }
    }

    private MergeField Make(FieldNode node, NamedType? parent)
    {
        if (!fields.TryGetValue(node, out var field))
        {
            var definition = FieldLookup.Find(context.Schema, parent, node.Name.Value);
            field = fields[node] = new MergeField(fields.Count, node, parent, definition?.Type);
        }

        return field;
    }
}

/// <summary>A set of fields as a dictionary key: the same fields in any order are the same key.</summary>
internal readonly struct MergeKey : IEquatable<MergeKey>
{
    private readonly int[] ids;
    private readonly int hash;

    public MergeKey(List<MergeField> fields)
    {
        ids = new int[fields.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = fields[i].Id;
        }

        Array.Sort(ids);
        var code = new HashCode();
        foreach (var id in ids)
        {
            code.Add(id);
        }

        hash = code.ToHashCode();
    }

    public bool Equals(MergeKey other) => hash == other.hash && ids.AsSpan().SequenceEqual(other.ids);

    public override bool Equals(object? other) => other is MergeKey key && Equals(key);

    public override int GetHashCode() => hash;
}
