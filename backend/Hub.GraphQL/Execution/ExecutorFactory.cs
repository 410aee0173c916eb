using Hub.GraphQL.Planning;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.GraphQL.Execution;

/// <summary>Puts an engine together around a schema.</summary>
internal static class ExecutorFactory
{
    public static GraphQLExecutor Create(ExecutableSchema schema, GraphQLOptions options, IServiceProvider services) =>
        new(
            schema,
            "",
            options.Limits,
            new DocumentPreparation(schema, options.Limits, (_, _) => []),
            services.GetRequiredService<ILogger<GraphQLExecutor>>()
        );
}
