namespace Hub.GraphQL.Execution.Leaves;

/// <summary>How one C# type is written as JSON. A struct with a static member, so that the JIT writes it into the loop.</summary>
internal interface ILeaf<T>
{
    static abstract void Write(T value, ResponseBuffer buffer);
}
