using System.Reflection;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.CodeFirst.Building;

internal sealed partial class SchemaAssembler
{
    private ObjectType? SubscriptionRoot()
    {
        if (_marked.Subscriptions.Count == 0)
        {
            return null;
        }
        var root = new ObjectType("Subscription");
        _names[root.Name] = (root, null);
        foreach (var type in _marked.Subscriptions)
        {
            root.Description ??= _documentation.Of(type);
            foreach (var method in Methods(type))
            {
                AddSubscription(root, method);
            }
        }
        return root;
    }

    private void AddSubscription(ObjectType root, MethodInfo method)
    {
        var member = Naming.Member(method);
        var stream = ClrTypes.Awaited(method.ReturnType, out var isTask);
        if (!stream.IsGenericType || stream.GetGenericTypeDefinition() != typeof(IAsyncEnumerable<>))
        {
            _problems.Add(
                $"{member}: a subscription answers IAsyncEnumerable<…>, one item for each answer that is sent."
            );
            return;
        }
        var nullness = new Nullness(_nullability.Create(method.ReturnParameter));
        nullness = (isTask ? nullness.Awaited() : nullness).Item();
        var item = stream.GetGenericArguments()[0];
        var id = method.ReturnParameter.GetCustomAttribute<IDAttribute>();
        var scalar = id is null ? method.GetCustomAttribute<GraphQLTypeAttribute>()?.Name : Scalars.Id.Name;
        if (OutputType(item, nullness, method, scalar) is not { } output)
        {
            return;
        }
        var field = new FieldDefinition(Naming.Method(method), output)
        {
            Description = _documentation.Of(method),
            DeprecationReason = method.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
        };
        var parameters = Parameters(method, field);
        field.Directives = Directives(method, field, item);
        var value = typeof(EventRoot<>).MakeGenericType(item).GetProperty(nameof(EventRoot<>.Value))!;
        field.Resolver = Bind(value, output, id);
        var source = (SubscriptionSource)
            typeof(SchemaAssembler)
                .GetMethod(nameof(Source), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(item)
                .Invoke(null, [method, parameters])!;
        var authorization = Authorization(method, method.DeclaringType!);
        field.Extension = authorization is null ? source : new AuthorizedSource(source, authorization);
        Add(root, field, member);
    }

    private static SubscriptionSource<T> Source<T>(MethodInfo method, ParameterBinding[] parameters) =>
        new(
            new(() =>
                MethodBinder.Compile<Func<object, object?[], ValueTask<IAsyncEnumerable<T>>>>(
                    method,
                    typeof(object),
                    typeof(IAsyncEnumerable<T>)
                )
            ),
            parameters
        );
}
