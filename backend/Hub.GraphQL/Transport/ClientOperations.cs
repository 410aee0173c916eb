using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Hub.GraphQL.Transport;

/// <summary>
/// Counts the operations that each client has running, over all its requests, streams and WebSockets on this node, so
/// that one client cannot take every connection of the database.
/// </summary>
internal sealed class ClientOperations(GraphQLOptions options)
{
    private readonly ConcurrentDictionary<object, int> _running = new();

    /// <summary>Clients that have something running.</summary>
    public int Clients => _running.Count;

    /// <summary>False: the client has as many as it may. True: <paramref name="running"/> is to be disposed when it is over.</summary>
    public bool TryStart(HttpContext context, out Running running) =>
        // By the feature: asking the context makes an empty user for everybody who is not signed in.
        TryStart(context, context.Features.Get<IHttpAuthenticationFeature>()?.User, out running);

    /// <inheritdoc cref="TryStart(HttpContext, out Running)"/>
    public bool TryStart(HttpContext context, ClaimsPrincipal? user, out Running running)
    {
        running = default;
        if (options.ClientOf(context, user) is not { } client)
        {
            return true;
        }
        var count = _running.AddOrUpdate(client, 1, static (_, count) => count + 1);
        running = new Running(this, client);
        if (count <= options.Limits.OperationsPerClient)
        {
            return true;
        }
        running.Dispose();
        return false;
    }

    public BadRequestException TooMany() => BadRequestException.TooManyOperations(options.Limits.OperationsPerClient);

    private void End(object client)
    {
        while (_running.TryGetValue(client, out var count))
        {
            if (count > 1 ? _running.TryUpdate(client, count - 1, count) : _running.TryRemove(new(client, count)))
            {
                return;
            }
        }
    }

    /// <summary>An operation that runs; dispose it once.</summary>
    internal readonly struct Running(ClientOperations operations, object client) : IDisposable
    {
        public void Dispose() => operations?.End(client);
    }
}
