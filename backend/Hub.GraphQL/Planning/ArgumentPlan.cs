using System.Collections.Immutable;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

/// <summary>
/// The arguments of one field. Without variables they are coerced once, when planning; a failure is kept and becomes the
/// field's error each time. https://spec.graphql.org/September2025/#CoerceArgumentValues()
/// </summary>
internal sealed class ArgumentPlan
{
    private static readonly IReadOnlyDictionary<string, object?> NoVariables = ImmutableDictionary<
        string,
        object?
    >.Empty;

    private readonly ArgumentDefinition[] _definitions;
    private readonly ValueNode?[] _given;
    private readonly Location _field;
    private readonly object?[]? _constant;
    private readonly FieldException? _failure;

    private ArgumentPlan(ArgumentDefinition[] definitions, ValueNode?[] given, Location field)
    {
        _definitions = definitions;
        _given = given;
        _field = field;
        if (Array.Exists(given, node => node is not null && HasVariable(node)))
        {
            return;
        }
        try
        {
            _constant = Coerce(NoVariables);
        }
        catch (FieldException refused)
        {
            _failure = refused;
        }
    }

    /// <summary>The coerced arguments when no variable is in them.</summary>
    public object?[]? Constant => _constant;

    public static ArgumentPlan None { get; } = new([], [], default);

    public static ArgumentPlan For(FieldDefinition field, FieldNode node)
    {
        if (field.Arguments.Count == 0)
        {
            return None;
        }
        var given = field.Arguments.Select(argument =>
            node.Arguments.FirstOrDefault(written => written.Name.Value == argument.Name)?.Value
        );
        return new ArgumentPlan([.. field.Arguments], [.. given], node.Location);
    }

    public object?[] Read(IReadOnlyDictionary<string, object?> variables)
    {
        if (_failure is not null)
        {
            throw _failure.Again();
        }
        return _constant ?? Coerce(variables);
    }

    private object?[] Coerce(IReadOnlyDictionary<string, object?> variables)
    {
        var values = new object?[_definitions.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Coerce(_definitions[i], _given[i], variables);
        }
        return values;
    }

    private object? Coerce(
        ArgumentDefinition definition,
        ValueNode? written,
        IReadOnlyDictionary<string, object?> variables
    )
    {
        var given = written;
        if (given is VariableNode variable && !variables.ContainsKey(variable.Name.Value))
        {
            given = null;
        }
        if (given is not null)
        {
            return LiteralCoercion.TryCoerce(given, definition.Type, variables, out var value, out var error)
                ? value
                : throw FieldException.Input(
                    $"Argument \"{definition.Name}\" has an invalid value: {error}",
                    given.Location
                );
        }
        if (definition.HasDefault)
        {
            return definition.DefaultValue;
        }
        return definition.Type is NonNullType
            ? throw FieldException.Input(
                $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.",
                written?.Location ?? _field
            )
            : ArgumentAbsent.Value;
    }

    private static bool HasVariable(ValueNode literal) =>
        literal switch
        {
            VariableNode => true,
            ListValueNode list => list.Values.Any(HasVariable),
            ObjectValueNode fields => fields.Fields.Any(field => HasVariable(field.Value)),
            _ => false,
        };
}
