using System.Buffers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Tests.CodeFirst;

/// <summary>An engine over some marked classes, asked in the process.</summary>
public sealed class TestEngine : IDisposable
{
    internal static Type[] ForumTypes { get; } =
    [
        typeof(ForumQueries),
        typeof(ForumMutations),
        typeof(ForumEvents),
        typeof(TopicFields),
        typeof(PostFields),
        typeof(AuthorFields),
        typeof(PostHit),
        typeof(PersonHit),
        typeof(TitleTaken),
    ];

    private readonly ServiceProvider _services;

    private TestEngine(IEnumerable<Type> types, Action<GraphQLOptions>? configure)
    {
        var services = new ServiceCollection();
        services.AddSingleton(Forum);
        services.AddGraphQL(options =>
        {
            foreach (var type in types)
            {
                options.AddType(type);
            }
            configure?.Invoke(options);
        });
        _services = services.BuildServiceProvider();
        Executor = _services.GetRequiredService<IGraphQLExecutor>();
    }

    public Forum Forum { get; } = new();

    public IGraphQLExecutor Executor { get; }

    public IServiceProvider Services => _services;

    public GraphQLOutcome Outcome { get; private set; }

    public static TestEngine OfForum(Action<GraphQLOptions>? configure = null) => new(ForumTypes, configure);

    public static TestEngine Of(params Type[] types) => new(types, null);

    public async Task<string> Ask(
        string? query,
        object? variables = null,
        string? operationName = null,
        object? extensions = null,
        CancellationToken cancellation = default
    )
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(
            query,
            operationName,
            variables is null ? null : JsonSerializer.SerializeToElement(variables),
            extensions is null ? null : JsonSerializer.SerializeToElement(extensions)
        )
        {
            User = new ClaimsPrincipal(new ClaimsIdentity("test")),
        };
        Outcome = await Executor.Execute(request, _services, output, cancellation);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public void Dispose() => _services.Dispose();
}
