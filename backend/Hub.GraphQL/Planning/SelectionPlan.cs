using Hub.GraphQL.Execution;

namespace Hub.GraphQL.Planning;

/// <summary>What is selected of one object type at one place of a document.</summary>
internal sealed class SelectionPlan
{
    public SelectionPlan(FieldPlan[] fields, int slots)
    {
        Fields = fields;
        Slots = slots;
        Resolvers = [.. fields.Where(field => field.Binding is Execution.Bindings.ResolverBinding)];
        Gathered = [.. fields.Where(field => field.Kind == FieldKind.GatheredObjects)];
    }

    /// <summary>What cannot be planned, because a condition in it is null: each object of it fails.</summary>
    public SelectionPlan(FieldException failure)
        : this([], 0) => Failure = failure;

    public FieldException? Failure { get; }

    /// <summary>Deferred fragments that begin here.</summary>
    public IReadOnlyList<DeferUsage> DeferUsages { get; init; } = [];

    /// <summary>Fields of deferred fragments, sent later.</summary>
    public IReadOnlyList<DeferredPlan> Deferred { get; init; } = [];

    /// <summary>Nothing of it is deferred. Kept, for it is asked for each object that is written.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The same fields as plans of one field each, as a mutation runs them.</summary>
    public IEnumerable<SelectionPlan> OneByOne => Fields.Select(one => new SelectionPlan([one], Slots));

    public FieldPlan[] Fields { get; }

    /// <summary>The fields that are methods.</summary>
    public FieldPlan[] Resolvers { get; }

    /// <summary>The fields whose objects go into frames of their own.</summary>
    public FieldPlan[] Gathered { get; }

    public int Slots { get; }

    /// <summary>No method is called here or below: it can be written straight from the object.</summary>
    public bool IsPlain => Slots == 0;
}
