using System.Diagnostics;
using System.Globalization;

namespace Hub.Load.Fanout;

internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient http;

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public static async Task<ServerProcess> Start(string side, string database)
    {
        var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!)
            {
                ArgumentList = { "fanout-server", side, database },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        var address = await process.StandardOutput.ReadLineAsync();
        _ = process.StandardOutput.BaseStream.CopyToAsync(Console.OpenStandardError());
        return new(
            process,
            new Uri(address ?? throw new InvalidOperationException($"The {side} server did not start."))
        );
    }

    public async Task Post(int number)
    {
        using var response = await http.PostAsync($"/post?number={number}", null);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>The bare side sends this envelope as it is.</summary>
    public async Task Say(string envelope)
    {
        using var content = new StringContent(envelope, System.Text.Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("/say", content);
        response.EnsureSuccessStatusCode();
    }

    public Task<double> Memory() => Number("/memory");

    public Task<double> CpuMilliseconds() => Number("/cpu");

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<double> Number(string path) =>
        double.Parse(await http.GetStringAsync(path), CultureInfo.InvariantCulture);
}
