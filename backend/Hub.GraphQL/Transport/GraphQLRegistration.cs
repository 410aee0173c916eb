using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL;

/// <summary>The two lines of a host.</summary>
public static class GraphQLRegistration
{
    /// <summary>Registers the engine. The schema is built, and checked, when it is mapped or first asked for.</summary>
    public static IServiceCollection AddGraphQL(this IServiceCollection services, Action<GraphQLOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new GraphQLOptions();
        configure(options);
        services.AddSingleton(options);
        return services;
    }

    /// <summary>GraphQL over HTTP at <paramref name="path"/>, and the SDL at <c>path/schema.graphql</c>.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.MapGroup(path);
    }
}
