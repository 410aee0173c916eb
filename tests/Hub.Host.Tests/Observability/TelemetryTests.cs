using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Hub.Testing;
using Hub.Testing.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hub.Host.Tests.Observability;

/// <summary>What an operator gets who collects traces and metrics.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Spans_and_instruments_of_the_store_reach_the_collector_that_is_named()
    {
        await using var collector = await Collector.Start();
        await using var database = await TestDatabase.CreateEmpty();
        await using (
            var hub = await HubProcess.Start(
                $"--Hub:ConnectionString={database.OwnerConnectionString}",
                $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}"
            )
        )
        {
            using var visitor = hub.Visitor();
            using var answer = await visitor.GetAsync(new Uri("health?code=secret", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(0, await hub.Stop());
        }

        // Protobuf holds its texts as they are.
        var (traces, metrics) = (collector.Got("/v1/traces"), collector.Got("/v1/metrics"));
        Assert.Contains("GET /health", traces, StringComparison.Ordinal);
        Assert.Contains("commit", traces, StringComparison.Ordinal);
        Assert.Contains("hub.command", traces, StringComparison.Ordinal);
        Assert.DoesNotContain("code=secret", traces, StringComparison.Ordinal);
        Assert.Contains("hub.store.append.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("hub.store.batch.commands", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task This_machine_may_read_the_metrics_and_somebody_behind_a_proxy_may_not()
    {
        await using var database = await TestDatabase.CreateEmpty();
        await using var hub = await HubProcess.Start($"--Hub:ConnectionString={database.OwnerConnectionString}");
        using var visitor = hub.Visitor();

        using var here = await visitor.GetAsync(new Uri("metrics", UriKind.Relative));
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "127.0.0.1");
        using var elsewhere = await visitor.GetAsync(new Uri("metrics", UriKind.Relative));

        var text = await here.Content.ReadAsStringAsync();
        Assert.Contains("# TYPE hub_store_events counter\nhub_store_events ", text, StringComparison.Ordinal);
        Assert.Contains("hub_store_append_duration_count ", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Fact]
    public async Task A_setting_that_is_none_is_said_at_start()
    {
        await using var database = await TestDatabase.CreateEmpty();

        var (exitCode, said) = await HubProcess.RunToEnd(
            $"--Hub:ConnectionString={database.OwnerConnectionString}",
            "--Hub:Metrics=everybody"
        );

        Assert.Equal(1, exitCode);
        Assert.Contains("Hub:Metrics is local, open or off, not everybody.", said, StringComparison.Ordinal);
    }

    /// <summary>Takes whatever is sent to it.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, string Body)> got = new();
        private readonly WebApplication app;

        private Collector(WebApplication app) => this.app = app;

        public string Address => app.Urls.Single();

        public static async Task<Collector> Start()
        {
            var builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var collector = new Collector(builder.Build());
            collector.app.Run(collector.Take);
            await collector.app.StartAsync();
            return collector;
        }

        public string Got(string path) => string.Concat(got.Where(each => each.Path == path).Select(each => each.Body));

        public ValueTask DisposeAsync() => app.DisposeAsync();

        private async Task Take(HttpContext context)
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            got.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        }
    }
}
