using System.Text.Json;
using Hub.GraphQL.Execution.Data;
using Hub.GraphQL.Planning;
using Hub.GraphQL.Types;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hub.GraphQL;

/// <summary>
/// An engine over a schema that was read from SDL and plain data instead of C# types: each field is the property of its
/// name, the type of an interface's or union's value is its <c>__typename</c>. For tests, corpora and mocks:
/// <c>{ "$error": "message" }</c> fails, <c>"$arguments"</c> answers a field's arguments as JSON text with sorted keys,
/// <c>"$order"</c> at the root of a mutation how many of its kind were answered before, and itself. A subscription's
/// events are the list at <c>$events.field</c> of the root, each the root object of its answer.
/// </summary>
public static class DataExecutor
{
    /// <param name="schema">See <see cref="SchemaReader"/>.</param>
    /// <param name="root">The root object of every operation.</param>
    /// <param name="limits">None given: none apply.</param>
    public static IGraphQLExecutor Create(Schema schema, JsonElement root, GraphQLLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        limits ??= GraphQLLimits.None();
        var executable = new DataSchema(
            schema,
            root.ValueKind == JsonValueKind.Undefined ? null : JsonLiterals.ToClr(root)
        );
        return new Execution.GraphQLExecutor(
            executable,
            SchemaPrinter.Print(schema),
            new GraphQLOptions { Limits = limits },
            new DocumentPreparation(executable, limits, introspection: true),
            new PersistedOperations(new GraphQLPersistedOperations()),
            NullLogger<Execution.GraphQLExecutor>.Instance
        );
    }
}
