using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

/// <summary>All objects at one place of the document, of one type: the level that a method answers at once.</summary>
internal sealed class Frame(SelectionPlan plan)
{
    public SelectionPlan Plan { get; } = plan;

    public object[] Parents { get; private set; } = new object[4];

    public int Count { get; private set; }

    /// <summary>The results of methods, by slot.</summary>
    public Column?[] Columns { get; } = new Column?[plan.Slots];

    /// <summary>The objects below, by slot.</summary>
    public Gathered?[] Gathered { get; } = new Gathered?[plan.Slots];

    /// <summary>Answers the object's index.</summary>
    public int Add(object parent)
    {
        if (Count == Parents.Length)
        {
            var larger = new object[Count * 2];
            Parents.CopyTo(larger, 0);
            Parents = larger;
        }
        Parents[Count] = parent;
        return Count++;
    }
}
