using System.Diagnostics;
using System.Text.Json;

namespace Hub.Live.Tests.Transports;

/// <summary>The client that browsers use, with negotiation, over each way it may fall back to.</summary>
public sealed class BrowserClientTests : LiveTest
{
    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData("WebSockets")]
    [InlineData("ServerSentEvents")]
    [InlineData("LongPolling")]
    public async Task Joins_and_hears_events_over(string transport)
    {
        var client = Path.Combine(Root, "frontend", "node_modules", "@microsoft", "signalr");
        Assert.SkipUnless(
            Directory.Exists(client),
            "The web page's packages are not installed: npm ci --prefix frontend"
        );
        var (_, first) = await Write("spring", "first");
        using var node = Process.Start(
            new ProcessStartInfo("node")
            {
                ArgumentList =
                {
                    Path.Combine(Root, "tests", "Hub.Live.Tests", "Transports", "listen.mjs"),
                    Path.Combine(Root, "frontend"),
                    Node.Live.ToString(),
                    $"{Ola}:Ola",
                    transport,
                    "board/spring",
                },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;

        var joined = await Line(node, "joined");
        var (_, second) = await Write("spring", "second");
        var pushed = await Line(node, "event");
        node.StandardInput.Close();
        await node.WaitForExitAsync();

        Assert.Equal(
            first,
            Assert.Single(joined.GetProperty("events").EnumerateArray().ToList()).GetProperty("sequence").GetInt64()
        );
        Assert.Equal(
            (second, first),
            (pushed.GetProperty("sequence").GetInt64(), pushed.GetProperty("previous").GetInt64())
        );
    }

    private static async Task<JsonElement> Line(Process node, string kind)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var line = await node.StandardOutput.ReadLineAsync(deadline.Token);
        Assert.True(line is not null, "The client ended.");
        using var json = JsonDocument.Parse(line);
        Assert.Equal(kind, json.RootElement.GetProperty("kind").GetString());
        return json.RootElement.GetProperty("value").Clone();
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Hub.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
