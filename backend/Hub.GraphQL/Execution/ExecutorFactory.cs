using Hub.GraphQL.Planning;
using Hub.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.GraphQL.Execution;

/// <summary>Puts an engine together around a schema.</summary>
internal static class ExecutorFactory
{
    public static GraphQLExecutor Create(ExecutableSchema schema, GraphQLOptions options, IServiceProvider services) =>
        new(
            schema,
            SchemaPrinter.Print(schema.Schema),
            options,
            new DocumentPreparation(schema, options.Limits, options.Introspection),
            new PersistedOperations(options.PersistedOperations),
            services.GetRequiredService<ILogger<GraphQLExecutor>>()
        );
}
