using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hub.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.Benchmarks.GraphQL;

/// <summary>Both sides on one Kestrel, in a process of its own so that its CPU is only the server's.</summary>
public static class GraphQLServer
{
    public static async Task<int> Run()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddGraphQL(options =>
            options.AddType(typeof(PageQueries)).AddType(typeof(PageTopicFields)).AddType(typeof(PagePostFields))
        );
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGraphQL();
        app.MapPost("/bare/page", (RequestDelegate)BareEndpoint.WritePage);
        app.MapPost("/bare/typename", (RequestDelegate)BareEndpoint.WriteTypeName);
        app.MapPost("/bare/introspection", BareEndpoint.Copy(await Introspect(app.Services)));
        app.MapGet("/used", (RequestDelegate)Used);
        await app.StartAsync();
        Console.WriteLine(
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
        );
        await Console.In.ReadLineAsync();
        return 0;
    }

    private static async Task<JsonElement> Introspect(IServiceProvider services)
    {
        var output = new ArrayBufferWriter<byte>();
        await services
            .GetRequiredService<IGraphQLExecutor>()
            .Execute(new GraphQLRequest(IntrospectionQuery.Text), services, output);
        return JsonElement.Parse(output.WrittenSpan);
    }

    /// <summary>CPU microseconds and bytes allocated so far.</summary>
    internal static Task Used(HttpContext context)
    {
        using var self = Process.GetCurrentProcess();
        return context.Response.WriteAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{self.TotalProcessorTime.TotalMicroseconds:0} {GC.GetTotalAllocatedBytes()}"
            )
        );
    }
}
