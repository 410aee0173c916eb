using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>Makes an input record out of coerced fields: constructor parameters in their order, then settable properties.</summary>
internal sealed class InputMaker(ConstructorInfo constructor)
{
    private readonly List<(string Name, Func<object?, object?> Convert, PropertyInfo? Property)> _fields = [];
    private readonly ConstructorInvoker _invoker = ConstructorInvoker.Create(constructor);

    public void Add(string name, Func<object?, object?> convert, PropertyInfo? property) =>
        _fields.Add((name, convert, property));

    public object Make(IReadOnlyDictionary<string, object?> values)
    {
        var arguments = new object?[constructor.GetParameters().Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, convert, _) = _fields[i];
            arguments[i] = Converted(name, convert, values.GetValueOrDefault(name));
        }
        var made = Invoke(arguments);
        foreach (var (name, convert, property) in _fields.Skip(arguments.Length))
        {
            if (values.TryGetValue(name, out var value))
            {
                property!.SetValue(made, Converted(name, convert, value));
            }
        }
        return made;
    }

    private object Invoke(object?[] arguments)
    {
        try
        {
            return _invoker.Invoke(arguments.AsSpan());
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static object? Converted(string name, Func<object?, object?> convert, object? value)
    {
        try
        {
            return convert(value);
        }
        catch (GraphQLException refused)
        {
            throw new GraphQLException(refused.Code, $"{name}: {refused.Message}");
        }
    }
}
