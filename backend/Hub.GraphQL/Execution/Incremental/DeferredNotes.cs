using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution.Incremental;

/// <summary>
/// What the writer passes over because it is sent later. What stands in a part that becomes null is forgotten again:
/// each note keeps the place in the buffer where it was made.
/// </summary>
internal sealed class DeferredNotes
{
    public DeferScope? Scope { get; set; }

    public List<DeferredObject> Objects { get; } = [];

    public List<StreamedRest> Streams { get; } = [];

    /// <summary>New ones, of which the client has not been told.</summary>
    public List<Delivery> Deliveries { get; } = [];

    /// <summary>Before an object is written.</summary>
    public void Enter(SelectionPlan plan, object value, PathStack path, int position)
    {
        var place = path.Copy();
        foreach (var usage in plan.DeferUsages)
        {
            var outer = usage.Parent is null ? null : DeferScope.Find(Scope, usage.Parent);
            var delivery = new Delivery(usage.Label, place, outer);
            Deliveries.Add(delivery);
            Scope = new DeferScope(usage, delivery, Scope);
        }
        foreach (var deferred in plan.Deferred)
        {
            var deliveries = deferred.Usages.Select(usage => DeferScope.Find(Scope, usage)).ToArray();
            foreach (var delivery in deliveries)
            {
                delivery.Remaining++;
            }
            Objects.Add(new DeferredObject(deferred, value, place, Scope!, deliveries, position));
        }
    }

    /// <summary>Before the first items of a list are written.</summary>
    public void Stream(FieldPlan field, StreamedList list, PathStack path, int position)
    {
        if (list.Now >= list.Items.Length)
        {
            return;
        }
        var delivery = new Delivery(field.Stream!.Label, path.Copy(), null) { Remaining = 1 };
        Deliveries.Add(delivery);
        Streams.Add(new StreamedRest(field, list.Items, list.Now, Scope, delivery, position));
    }

    /// <summary>What was written from this position on has become null.</summary>
    public void Forget(int position)
    {
        foreach (var forgotten in Objects.Where(one => one.Position >= position))
        {
            foreach (var delivery in forgotten.Deliveries)
            {
                delivery.Remaining--;
            }
        }
        foreach (var forgotten in Streams.Where(one => one.Position >= position))
        {
            forgotten.Delivery.Remaining--;
        }
        Objects.RemoveAll(one => one.Position >= position);
        Streams.RemoveAll(one => one.Position >= position);
    }
}
