using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Execution;

/// <summary>
/// Services of an operation's or event's own on a stream: rights that were looked up for an earlier one must not last as
/// long as the stream.
/// </summary>
internal sealed class OwnScope : RequestSource, IAsyncDisposable
{
    private readonly RequestSource _stream;
    private readonly AsyncServiceScope _scope;

    private OwnScope(RequestSource stream, AsyncServiceScope scope)
    {
        _stream = stream;
        _scope = scope;
    }

    public override IServiceProvider Services => _scope.ServiceProvider;

    public override ClaimsPrincipal User => _stream.User;

    public override CancellationToken Aborted => _stream.Aborted;

    /// <summary>Null where the stream's services make no scopes: then they serve all of it.</summary>
    public static async ValueTask<OwnScope?> Begin(RequestSource stream, GraphQLOptions options)
    {
        if (stream.Services.GetService<IServiceScopeFactory>() is not { } factory)
        {
            return null;
        }
        var own = new OwnScope(stream, factory.CreateAsyncScope());
        await options.PrepareScope(own.Services, own.User, own.Aborted).ConfigureAwait(false);
        return own;
    }

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
