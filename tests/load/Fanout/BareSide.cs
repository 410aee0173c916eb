using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Load.Fanout;

/// <summary>The peer: SignalR as it comes, one send to a group with the same bytes, no database.</summary>
internal static class BareSide
{
    private static long sequence;

    public static void Register(IServiceCollection services) => services.AddSignalR();

    public static void Map(WebApplication app)
    {
        app.MapHub<BareHub>("/live");
        // The same bytes as somebody else's message, to everybody.
        app.MapPost(
            "/say",
            async (IHubContext<BareHub> hub, JsonElement envelope) =>
                await hub.Clients.Group("load/all").SendAsync("event", envelope)
        );
        app.MapPost(
            "/post",
            async (IHubContext<BareHub> hub) =>
            {
                var number = Interlocked.Increment(ref sequence);
                await hub
                    .Clients.Group("load/all")
                    .SendAsync(
                        "event",
                        new
                        {
                            channel = "load/all",
                            sequence = number,
                            previous = number - 1,
                            type = "post",
                            data = JsonDocument.Parse(LoadPost.Data(Guid.CreateVersion7(), 1)).RootElement,
                        }
                    );
            }
        );
    }

    internal sealed class BareHub : Microsoft.AspNetCore.SignalR.Hub
    {
        public Task Join(string channel, long afterSequence) => Groups.AddToGroupAsync(Context.ConnectionId, channel);
    }
}
