using Hub.GraphQL.CodeFirst.Building;
using Hub.GraphQL.CodeFirst.Topics;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Transport;
using Hub.GraphQL.Transport.ServerSentEvents;
using Hub.GraphQL.Transport.WebSockets;
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
    private static readonly string[] Put = ["PUT"];
    private static readonly string[] Delete = ["DELETE"];

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
        services.TryAddSingleton<TopicEvents>();
        services.TryAddSingleton<ITopicEventSender>(provider => provider.GetRequiredService<TopicEvents>());
        services.TryAddSingleton<ITopicEventReceiver>(provider => provider.GetRequiredService<TopicEvents>());
        services.TryAddSingleton<IGraphQLExecutor>(provider => provider.GetRequiredService<GraphQLExecutor>());
        return services;
    }

    /// <summary>GraphQL over HTTP at <paramref name="path"/>, and the SDL at <c>path/schema.graphql</c>.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var executor = endpoints.ServiceProvider.GetRequiredService<GraphQLExecutor>();
        var options = endpoints.ServiceProvider.GetRequiredService<GraphQLOptions>();
        var operations = new ClientOperations(options);
        var time = endpoints.ServiceProvider.GetService<TimeProvider>() ?? TimeProvider.System;
        var streams = new SingleConnections(executor, options, operations, time);
        var http = new HttpEndpoint(executor, options, streams, operations);
        var group = endpoints.MapGroup(path);
        group.MapMethods("", Post, (RequestDelegate)http.Post).WithDisplayName("GraphQL POST");
        group
            .MapMethods("", Get, WithWebSockets(endpoints, executor, options, http, operations))
            .WithDisplayName("GraphQL GET");
        group.MapMethods("", Put, (RequestDelegate)http.Reserve).WithDisplayName("GraphQL event stream");
        group.MapMethods("", Delete, (RequestDelegate)http.Stop).WithDisplayName("GraphQL event stream, stop");
        group.MapMethods("schema.graphql", Get, (RequestDelegate)Sdl).WithDisplayName("GraphQL SDL");
        return group;

        Task Sdl(HttpContext context)
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(executor.Sdl, context.RequestAborted);
        }
    }

    private static RequestDelegate WithWebSockets(
        IEndpointRouteBuilder endpoints,
        GraphQLExecutor executor,
        GraphQLOptions options,
        HttpEndpoint http,
        ClientOperations operations
    )
    {
        var sockets = new WebSocketEndpoint(executor, options, operations);
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets(
            new() { KeepAliveInterval = options.Limits.KeepAlive, KeepAliveTimeout = options.Limits.KeepAlive }
        );
        pipeline.Run(sockets.Accept);
        var accept = pipeline.Build();
        return context => IsUpgrade(context.Request) ? accept(context) : http.Get(context);
    }

    private static bool IsUpgrade(HttpRequest request) =>
        string.Equals(request.Headers.Upgrade, "websocket", StringComparison.OrdinalIgnoreCase);
}
