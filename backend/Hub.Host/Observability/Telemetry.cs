using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Hub.Host.Observability;

/// <summary>
/// Sends traces and metrics by OTLP to where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says (OpenTelemetry's own names for settings,
/// as environment or configuration); nothing is collected where it says nothing.
/// </summary>
public static class Telemetry
{
    private static readonly string[] Sources =
    [
        "Hub.EventStore",
        "Microsoft.AspNetCore",
        "Microsoft.AspNetCore.SignalR.Server",
        "Npgsql",
        "System.Net.Http",
    ];

    /// <summary>The instruments worth an operator's look, in <c>/metrics</c> too.</summary>
    internal static readonly string[] Meters =
    [
        "Hub.EventStore",
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Http.Connections",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Npgsql",
        "System.Runtime",
    ];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (Endpoint(builder.Configuration) is null)
        {
            return;
        }
        // Else spans of requests come without their method, path and status.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);
        builder.Services.AddHostedService<TelemetryExport>();
    }

    public static void UseTelemetry(this WebApplication app)
    {
        if (Endpoint(app.Configuration) is not null)
        {
            app.Use(RequestSpan.Describe);
        }
    }

    private static string? Endpoint(IConfiguration configuration) =>
        configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 } endpoint ? endpoint : null;

    /// <summary>Runs from the host's start to its end; what is collected then is sent before it goes.</summary>
    private sealed class TelemetryExport(IConfiguration configuration) : IHostedService
    {
        private TracerProvider? traces;
        private MeterProvider? metrics;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            var service = ResourceBuilder.CreateDefault().AddService(configuration["OTEL_SERVICE_NAME"] ?? "hub");
            traces = Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(service)
                .AddSource(Sources)
                .AddOtlpExporter(otlp => Configure(otlp, "v1/traces"))
                .Build();
            metrics = Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(service)
                .AddMeter(Meters)
                .AddOtlpExporter(otlp => Configure(otlp, "v1/metrics"))
                .Build();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces?.Dispose();
            metrics?.Dispose();
            return Task.CompletedTask;
        }

        private void Configure(OtlpExporterOptions otlp, string path)
        {
            var endpoint = Endpoint(configuration)!.TrimEnd('/');
            var isGrpc = configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] == "grpc";
            otlp.Protocol = isGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
            otlp.Endpoint = new Uri(isGrpc ? endpoint : $"{endpoint}/{path}");
            otlp.Headers = configuration["OTEL_EXPORTER_OTLP_HEADERS"];
        }
    }
}
