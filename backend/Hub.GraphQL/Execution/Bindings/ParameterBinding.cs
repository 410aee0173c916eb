using System.Security.Claims;

namespace Hub.GraphQL.Execution.Bindings;

/// <summary>Where a method's parameter (all but the parent) comes from.</summary>
internal abstract class ParameterBinding
{
    protected abstract object? Value(FieldCall call);

    public static object?[] Bind(ParameterBinding[] parameters, FieldCall call, Column column)
    {
        call.Column = column;
        call.ReadArguments();
        if (parameters.Length == 0)
        {
            return [];
        }
        var bound = new object?[parameters.Length];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = parameters[i].Value(call);
        }
        return bound;
    }

    /// <summary>An argument, turned into the parameter's C# type; an argument that is not given is null or the C# default.</summary>
    internal sealed class Argument(int index, Func<object?, object?> convert, object? absent) : ParameterBinding
    {
        protected override object? Value(FieldCall call)
        {
            var value = call.Arguments[index];
            return ReferenceEquals(value, ArgumentAbsent.Value) ? absent : convert(value);
        }
    }

    internal sealed class RegisteredType(Type type) : ParameterBinding
    {
        protected override object? Value(FieldCall call) =>
            call.Services.GetService(type)
            ?? throw new InvalidOperationException($"No service of type {type} is registered.");
    }

    internal sealed class Token : ParameterBinding
    {
        protected override object? Value(FieldCall call) => call.Cancellation;
    }

    internal sealed class Context : ParameterBinding
    {
        protected override object? Value(FieldCall call) => call;
    }

    internal sealed class User : ParameterBinding
    {
        protected override object? Value(FieldCall call) => call.User;
    }
}

/// <summary>Stands in a list of arguments for one that was not given and has no default; null would say it was given.</summary>
internal static class ArgumentAbsent
{
    public static readonly object Value = new();
}
