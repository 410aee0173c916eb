using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Hub.Load.Start;

/// <summary>Starts a project as people do, and times it until it answers.</summary>
internal sealed class TimedProject(string folder, string[] arguments)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AskEvery = TimeSpan.FromMilliseconds(20);

    /// <returns>From the command to the first answer; the process has been stopped again.</returns>
    public async Task<TimeSpan> Start()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                ["run", "-c", "Release", "--project", folder, "--", $"--urls={address}", .. arguments]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var browser = new HttpClient();
        while (!await Answers(browser, address))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(began) > Patience)
            {
                process.Kill(entireProcessTree: true);
                throw new InvalidOperationException($"{folder} did not start:\n{string.Join('\n', await said)}");
            }
            await Task.Delay(AskEvery);
        }
        var took = Stopwatch.GetElapsedTime(began);
        // dotnet run passes the signal on to the program.
        using var stop = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync();
        return took;
    }

    private static async Task<bool> Answers(HttpClient browser, Uri address)
    {
        try
        {
            using var answer = await browser.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
