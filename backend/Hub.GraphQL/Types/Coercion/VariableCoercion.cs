using System.Collections.Immutable;
using System.Text.Json;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// The variables of a request to C# values. <see cref="Values"/> holds those that were given and those with a default.
/// https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values
/// </summary>
public sealed class VariableCoercion
{
    // Somebody who sends thousands of wrong values learns enough from these.
    private const int MaxErrors = 50;

    private const int FewDefinitions = 8;

    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);
    private readonly List<GraphQLError> errors = [];

    private readonly JsonElement given;
    private readonly Dictionary<string, JsonElement>? byName;

    private VariableCoercion(JsonElement given, int definitions)
    {
        this.given = given;
        // Each look into a JSON object goes through all its properties: many variables times many properties is an attack.
        if (definitions > FewDefinitions && given.ValueKind == JsonValueKind.Object)
        {
            byName = new(StringComparer.Ordinal);
            foreach (var property in given.EnumerateObject())
            {
                byName[property.Name] = property.Value;
            }
        }
    }

    public IReadOnlyDictionary<string, object?> Values => values;

    public IReadOnlyList<GraphQLError> Errors => errors;

    /// <param name="schema">Where the variables' types are.</param>
    /// <param name="definitions">The operation's variables.</param>
    /// <param name="given">A JSON object, or undefined or null: none given.</param>
    public static VariableCoercion Coerce(
        Schema schema,
        ImmutableArray<VariableDefinitionNode> definitions,
        JsonElement given
    )
    {
        if (!JsonText.IsWhole(given))
        {
            var refused = new VariableCoercion(default, 0);
            refused.errors.Add(
                new GraphQLError("The variables have text that is not valid Unicode.")
                {
                    Code = ErrorCodes.BadUserInput,
                }
            );
            return refused;
        }

        var result = new VariableCoercion(given, definitions.Length);
        foreach (var definition in definitions)
        {
            if (schema.TypeOf(definition.Type) is { IsInput: true } type)
            {
                result.CoerceOne(definition, type);
            }
            else
            {
                result.Add(
                    definition,
                    $"Variable \"${definition.Variable.Name}\" expected value of type \"{definition.Type}\" which cannot be used as an input type."
                );
            }
        }

        return result;
    }

    private bool TryFind(string name, out JsonElement json)
    {
        json = default;
        return byName?.TryGetValue(name, out json)
            ?? (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out json));
    }

    private void CoerceOne(VariableDefinitionNode definition, GraphQLType type)
    {
        var name = definition.Variable.Name.Value;
        if (!TryFind(name, out var json))
        {
            if (definition.DefaultValue is { } literal)
            {
                if (LiteralCoercion.TryCoerce(literal, type, null, out var value, out var error))
                {
                    values[name] = value;
                }
                else
                {
                    Add(definition, $"Variable \"${name}\" has an invalid default value: {error}");
                }
            }
            else if (type is NonNullType)
            {
                Add(definition, $"Variable \"${name}\" of required type \"{type}\" was not provided.");
            }

            return;
        }

        if (json.ValueKind == JsonValueKind.Null && type is NonNullType)
        {
            Add(definition, $"Variable \"${name}\" of non-null type \"{type}\" must not be null.");
            return;
        }

        var before = errors.Count;
        var coercion = new JsonCoercion(
            (path, json, error) =>
                Add(
                    definition,
                    $"Variable \"${name}\" got invalid value {Shorten(json)}{(path.Length > 0 ? $" at \"{name}{path}\"" : "")}; {error}"
                )
        );
        var coerced = coercion.Coerce(json, type, "");
        if (errors.Count == before)
        {
            values[name] = coerced;
        }
    }

    private void Add(VariableDefinitionNode definition, string message)
    {
        if (errors.Count < MaxErrors)
        {
            errors.Add(new GraphQLError(message) { Locations = [definition.Location], Code = ErrorCodes.BadUserInput });
        }
    }

    private static string Shorten(JsonElement json)
    {
        var text = json.GetRawText();
        return text.Length <= 100 ? text : string.Concat(text.AsSpan(0, 97), "...");
    }
}
