using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>
/// Fields that answer under one key ask the same of the same object, and have one shape whatever the object.
/// </summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
/// <para>
/// The specification compares every pair of fields, and again inside each pair: a short document makes that take for
/// ever. Here all fields of one key are compared with the first of them, their selections are put together and checked
/// once as one set, and a set that was checked is not checked again. Pairs that can be the same object are found by
/// parent type: those of one object type and those of abstract types. What is left of the cost is counted.
/// </para>
/// </remarks>
public sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : ValidationRule(context)
{
    private readonly MergeSets sets = new(context);
    private readonly Stack<Work> waiting = new();
    private readonly HashSet<MergeKey> mergeable = [];
    private readonly HashSet<MergeKey> shaped = [];

    /// <param name="Fields">Fields that answer in one object.</param>
    /// <param name="ShapeOnly">They may be of different objects: only the shape of what they answer must be one.</param>
    private readonly record struct Work(List<MergeField> Fields, bool ShapeOnly);

    public override void LeaveDocument()
    {
        foreach (var definition in Context.Document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            Wait(new Work(sets.Of(definition), ShapeOnly: false));
        }

        while (waiting.TryPop(out var work))
        {
            foreach (var group in MergeSets.ByKey(work.Fields))
            {
                if (work.ShapeOnly)
                {
                    CheckShape(group);
                }
                else
                {
                    CheckMerge(group);
                }
            }

            if (sets.Steps > Context.Options.MaxMergeComparisons)
            {
                Context.Report(
                    this,
                    Errors.ErrorCodes.TooComplex,
                    $"Comparing fields that overlap takes more than {Context.Options.MaxMergeComparisons} steps."
                );
                return;
            }
        }
    }

    private void CheckMerge(List<MergeField> group)
    {
        if (!HaveSameShape(group))
        {
            return;
        }

        var cliques = MergeSets.ByParent(group);
        foreach (var clique in cliques)
        {
            sets.Compared(clique.Count);
            if (AskTheSame(clique))
            {
                Wait(new Work(sets.Inside(clique), ShapeOnly: false));
            }
        }

        if (cliques.Count > 1)
        {
            Wait(new Work(sets.Inside(group), ShapeOnly: true));
        }
    }

    private void CheckShape(List<MergeField> group)
    {
        if (HaveSameShape(group))
        {
            Wait(new Work(sets.Inside(group), ShapeOnly: true));
        }
    }

    private void Wait(Work work)
    {
        if (work.Fields.Count > 0 && (work.ShapeOnly ? shaped : mergeable).Add(new MergeKey(work.Fields)))
        {
            waiting.Push(work);
        }
    }

    private bool AskTheSame(List<MergeField> clique)
    {
        var first = clique[0].Node;
        foreach (var field in clique.Skip(1))
        {
            var node = field.Node;
            if (node.Name.Value != first.Name.Value)
            {
                Report(first, node, $"\"{first.Name}\" and \"{node.Name}\" are different fields");
                return false;
            }

            if (!SameValues.Arguments(first.Arguments, node.Arguments))
            {
                Report(first, node, "they have differing arguments");
                return false;
            }
        }

        return true;
    }

    // https://spec.graphql.org/September2025/#SameResponseShape()
    private bool HaveSameShape(List<MergeField> group)
    {
        MergeField? first = null;
        foreach (var field in group)
        {
            if (field.Type is null)
            {
                continue;
            }

            first ??= field;
            if (!HaveSameShape(first.Type!, field.Type))
            {
                Report(first.Node, field.Node, $"they return conflicting types \"{first.Type}\" and \"{field.Type}\"");
                return false;
            }
        }

        return true;
    }

    private static bool HaveSameShape(GraphQLType one, GraphQLType other) =>
        ReferenceEquals(one, other)
        || (one, other) switch
        {
            (NonNullType a, NonNullType b) => HaveSameShape(a.Of, b.Of),
            (ListType a, ListType b) => HaveSameShape(a.Of, b.Of),
            (NamedType a, NamedType b) => a is not (ScalarType or EnumType) && b is not (ScalarType or EnumType),
            _ => false,
        };

    private void Report(FieldNode one, FieldNode other, string why) =>
        Report(
            $"Fields \"{one.ResponseKey}\" conflict because {why}. Use different aliases on the fields to fetch both "
                + "if this was intentional.",
            one.Location,
            other.Location
        );
}
