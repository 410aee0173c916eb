using Hub.GraphQL.Execution;
using Hub.GraphQL.Execution.Bindings;

namespace Hub.GraphQL.Introspection;

/// <summary>
/// An introspection field with arguments. They are nearly always constants; then it is planned as a plain property, so
/// that a whole introspection query is written in one go.
/// </summary>
internal sealed class IntrospectionMethod(Func<object, object?[], object?> read) : ResolverBinding
{
    public ObjectPropertyBinding With(object?[] arguments) => new Property(parent => read(parent, arguments));

    public override Column Start(FieldCall call, Frame frame)
    {
        var column = new Column<object?>(null);
        try
        {
            call.ReadArguments();
            var results = new object?[frame.Count];
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = read(frame.Parents[i], call.Arguments);
            }
            column.Values = results;
        }
        catch (Exception thrown) when (call.Request.Handles(thrown))
        {
            column.FailAll(thrown);
        }
        return column;
    }

    internal sealed class Property(Func<object, object?> read) : ObjectPropertyBinding
    {
        public override object? Read(object parent) => read(parent);
    }
}
