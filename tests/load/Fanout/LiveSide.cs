using System.Security.Claims;
using Hub.EventStore;
using Hub.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Load.Fanout;

public sealed record LoadPosted(int Number) : Event;

/// <summary>Ours: a post is saved in the log, followed, rendered and sent to the channel's listeners.</summary>
internal static class LiveSide
{
    public static void Register(IServiceCollection services, string database)
    {
        services.AddSingleton(NpgsqlDataSource.Create(database));
        services.AddEventStore(options =>
        {
            options.RegisterEvents(typeof(LoadPosted));
            options.Projections.Add(new LoadProjection());
        });
        services.AddLive().AddChannel<LoadChannel>();
    }

    public static void Map(WebApplication app)
    {
        app.MapLive();
        app.MapPost(
            "/post",
            async (HttpRequest request, IEventStore store) =>
            {
                var number = int.Parse(
                    request.Query["number"].ToString(),
                    System.Globalization.CultureInfo.InvariantCulture
                );
                var post = Guid.CreateVersion7();
                await store.Append(
                    [new StreamWrite(post, ExpectedVersion.NoStream, [new LoadPosted(number)])],
                    new CommandContext(Guid.Empty, "post", post, "")
                );
            }
        );
    }

    private sealed class LoadProjection : IProjection
    {
        public string Name => "load";

        public int Version => 1;

        public IReadOnlyList<string> Tables => LiveSchema.Tables;

        public void Project(RecordedEvent recorded, SqlBatch batch) =>
            ChannelIndex.Add(batch, "load/all", recorded.Sequence, "post", recorded.Stream.Value);
    }

    private sealed class LoadChannel() : Channel("load/{key}")
    {
        public override ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
            ValueTask.FromResult(true);

        public override ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
            ChannelName name,
            IReadOnlyList<ChannelEvent> events,
            CancellationToken ct
        ) =>
            ValueTask.FromResult<IReadOnlyList<ReadOnlyMemory<byte>?>>([
                .. events.Select(one => (ReadOnlyMemory<byte>?)LoadPost.Data(one.Subject, 1)),
            ]);
    }
}
