using Hub.GraphQL.CodeFirst.Building;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hub.GraphQL;

/// <summary>The two lines of a host.</summary>
public static class GraphQLRegistration
{
    private static readonly string[] Post = ["POST"];
    private static readonly string[] Get = ["GET"];

    /// <summary>Registers the engine. The schema is built, and checked, when it is mapped or first asked for.</summary>
    public static IServiceCollection AddGraphQL(this IServiceCollection services, Action<GraphQLOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new GraphQLOptions();
        configure(options);
        services.AddLogging();
        services.TryAddSingleton(options);
        services.TryAddSingleton(provider =>
            ExecutorFactory.Create(
                CodeFirst.Building.SchemaAssembler.Build(
                    options,
                    provider.GetRequiredService<IServiceProviderIsService>()
                ),
                options,
                provider
            )
        );
        services.TryAddSingleton<IGraphQLExecutor>(provider => provider.GetRequiredService<GraphQLExecutor>());
        return services;
    }

    /// <summary>GraphQL over HTTP at <paramref name="path"/>, and the SDL at <c>path/schema.graphql</c>.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var executor = endpoints.ServiceProvider.GetRequiredService<GraphQLExecutor>();
        var options = endpoints.ServiceProvider.GetRequiredService<GraphQLOptions>();
        var http = new HttpEndpoint(executor, options);
        var group = endpoints.MapGroup(path);
        group.MapMethods("", Post, (RequestDelegate)http.Post).WithDisplayName("GraphQL POST");
        group.MapMethods("", Get, (RequestDelegate)http.Get).WithDisplayName("GraphQL GET");
        group.MapMethods("schema.graphql", Get, (RequestDelegate)Sdl).WithDisplayName("GraphQL SDL");
        return group;

        Task Sdl(HttpContext context)
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(executor.Sdl, context.RequestAborted);
        }
    }
}
