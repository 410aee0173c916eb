using System.Collections.Immutable;
using System.Text.Json;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Coercion;

/// <summary>https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values</summary>
internal static class VariableCoercion
{
    private static readonly IReadOnlyDictionary<string, object?> None = ImmutableDictionary<string, object?>.Empty;

    /// <summary>The coerced values; one error for each variable that does not fit.</summary>
    public static IReadOnlyDictionary<string, object?> Coerce(
        Schema schema,
        ImmutableArray<VariableDefinitionNode> definitions,
        JsonElement? given,
        List<GraphQLError> errors
    )
    {
        if (definitions.IsEmpty)
        {
            return None;
        }
        var values = new Dictionary<string, object?>(definitions.Length, StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            try
            {
                Coerce(schema, definition, given, values);
            }
            catch (FieldException refused)
            {
                errors.Add(
                    new GraphQLError(refused.Message) { Code = refused.Code, Locations = [definition.Location] }
                );
            }
        }
        return values;
    }

    private static void Coerce(
        Schema schema,
        VariableDefinitionNode definition,
        JsonElement? given,
        Dictionary<string, object?> values
    )
    {
        var name = definition.Variable.Name.Value;
        var type = TypeOf(schema, definition.Type)!;
        if (given is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty(name, out var json))
        {
            values[name] = JsonCoercion.Coerce(json, type, "$" + name);
        }
        else if (definition.DefaultValue is { } literal)
        {
            values[name] = LiteralCoercion.Coerce(literal, type, None, "$" + name);
        }
        else if (type is NonNullType)
        {
            throw FieldException.Input($"Variable \"${name}\" of required type \"{type}\" was not provided.");
        }
    }

    public static GraphQLType? TypeOf(Schema schema, TypeNode node) =>
        node switch
        {
            NonNullTypeNode nonNull => TypeOf(schema, nonNull.Type)?.NonNull,
            ListTypeNode list => TypeOf(schema, list.Type)?.List,
            NamedTypeNode named => schema.Find(named.Name.Value),
            _ => null,
        };
}
