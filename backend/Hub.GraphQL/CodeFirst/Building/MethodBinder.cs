using System.Linq.Expressions;
using System.Reflection;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Execution.Leaves;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>
/// Makes a method callable without reflection: a delegate of (parent or parents, other parameters) that answers a
/// <c>ValueTask</c>. Compiled when first called, so that start does not pay for fields nobody asks for.
/// </summary>
internal static class MethodBinder
{
    /// <summary>The binding of a method; <paramref name="leaf"/> is a <c>ValueWriter</c> of its result when that is a leaf.</summary>
    public static ResolverBinding Bind(
        MethodInfo method,
        Type parent,
        Type result,
        bool isBatch,
        ParameterBinding[] parameters,
        object? leaf
    )
    {
        var name = isBatch ? nameof(Batch) : nameof(Each);
        return (ResolverBinding)
            typeof(MethodBinder)
                .GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(parent, result)
                .Invoke(null, [method, parameters, leaf])!;
    }

    private static ParentResolver<TParent, TResult> Each<TParent, TResult>(
        MethodInfo method,
        ParameterBinding[] parameters,
        object? leaf
    ) =>
        new(
            new(() => Compile<Func<TParent, object?[], ValueTask<TResult>>>(method, typeof(TParent), typeof(TResult))),
            parameters,
            (ValueWriter<TResult>?)leaf
        )
        {
            ResolvesFirst = method.IsDefined(typeof(ResolvesFirstAttribute)),
        };

    private static BatchResolver<TParent, TResult> Batch<TParent, TResult>(
        MethodInfo method,
        ParameterBinding[] parameters,
        object? leaf
    ) =>
        new(
            new(() =>
                Compile<Func<IReadOnlyList<TParent>, object?[], ValueTask<IReadOnlyList<TResult>>>>(
                    method,
                    typeof(IReadOnlyList<TParent>),
                    typeof(IReadOnlyList<TResult>)
                )
            ),
            parameters,
            (ValueWriter<TResult>?)leaf,
            Naming.Member(method)
        );

    public static TDelegate Compile<TDelegate>(
        MethodInfo method,
        Type parentType,
        Type result,
        bool firstIsParent = false
    )
        where TDelegate : Delegate
    {
        var parent = Expression.Parameter(parentType, "parent");
        var bound = Expression.Parameter(typeof(object?[]), "bound");
        var arguments = new List<Expression>();
        var next = 0;
        foreach (var parameter in method.GetParameters())
        {
            var isParent = parameter.IsDefined(typeof(ParentAttribute)) || (firstIsParent && parameter.Position == 0);
            var value = isParent ? (Expression)parent : Expression.ArrayIndex(bound, Expression.Constant(next++));
            arguments.Add(Expression.Convert(value, parameter.ParameterType));
        }
        var call = Expression.Call(method, arguments);
        return Expression.Lambda<TDelegate>(AsValueTask(call, result), parent, bound).Compile();
    }

    private static Expression AsValueTask(Expression call, Type result)
    {
        var given = ClrTypes.Awaited(call.Type, out var isTask);
        var wanted = typeof(ValueTask<>).MakeGenericType(result);
        if (call.Type == wanted)
        {
            return call;
        }
        if (!isTask)
        {
            return Expression.New(wanted.GetConstructor([result])!, Expression.Convert(call, result));
        }
        if (given == result)
        {
            return Expression.New(wanted.GetConstructor([call.Type])!, call);
        }
        var asTask =
            call.Type.GetGenericTypeDefinition() == typeof(ValueTask<>)
                ? Expression.Call(call, call.Type.GetMethod(nameof(ValueTask<int>.AsTask))!)
                : call;
        var widen = typeof(MethodBinder)
            .GetMethod(nameof(Widen), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(given, result);
        return Expression.Call(widen, asTask);
    }

    private static async ValueTask<TTo> Widen<TFrom, TTo>(Task<TFrom> task)
        where TFrom : TTo => await task.ConfigureAwait(false);
}
