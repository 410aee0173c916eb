using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Hub.Load.Fanout;

/// <summary>A process of one side: prints its address, answers its memory, ends with its input.</summary>
internal static class FanoutServer
{
    public static async Task<int> Run(string side, string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Warning);
        if (side == "live")
            LiveSide.Register(builder.Services, database);
        else
            BareSide.Register(builder.Services);
        var app = builder.Build();
        if (side == "live")
            LiveSide.Map(app);
        else
            BareSide.Map(app);
        app.MapGet("/memory", () => Memory());
        app.MapGet("/cpu", () => Environment.CpuUsage.TotalTime.TotalMilliseconds);
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }

    /// <summary>Bytes alive on the managed heap, after what is not was collected.</summary>
    private static long Memory()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
