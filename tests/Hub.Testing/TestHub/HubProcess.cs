using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Hub.Testing;

/// <summary>The host as a process of its own, as people start it, for what only a process can show: kill, restart, two of them.</summary>
public sealed partial class HubProcess : HubAt, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource<Uri> announced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HubProcess(string[] arguments, string environment)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Hub.Host.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment.Remove("ASPNETCORE_URLS");
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) =>
            announced.TrySetException(new InvalidOperationException("The hub ended before it answered."));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    /// <summary>All it wrote, both streams.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    /// <summary>Starts and waits until it announces its address. Takes a free port unless told <c>--urls</c>; no web page.</summary>
    public static async Task<HubProcess> Start(params string[] arguments)
    {
        var hub = new HubProcess(WithDefaults(arguments), "Development");
        try
        {
            hub.Address = await hub.announced.Task.WaitAsync(Patience);
            return hub;
        }
        catch (Exception failed)
        {
            await hub.Kill();
            throw new InvalidOperationException($"The hub did not start. It said:\n{hub.Said}", failed);
        }
    }

    /// <summary>Starts a hub that is expected to refuse, and gives its exit code and words.</summary>
    public static async Task<(int ExitCode, string Said)> RunToEnd(params string[] arguments)
    {
        await using var hub = new HubProcess(WithDefaults(arguments), "Development");
        await hub.process.WaitForExitAsync().WaitAsync(Patience);
        return (hub.process.ExitCode, hub.Said);
    }

    /// <summary>SIGKILL, to the hub alone.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, and its exit code.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await Stop();
        }
        process.Dispose();
    }

    private static string[] WithDefaults(string[] arguments) =>
        [
            .. arguments,
            .. arguments.Any(argument => argument.StartsWith("--urls", StringComparison.Ordinal))
                ? Array.Empty<string>()
                : ["--urls=http://127.0.0.1:0"],
            .. arguments.Any(argument => argument.StartsWith("--Hub:Web", StringComparison.Ordinal))
                ? Array.Empty<string>()
                : ["--Hub:Web=off"],
        ];

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }
        lock (said)
        {
            said.AppendLine(line);
        }
        if (Announcement().Match(line) is { Success: true } found)
        {
            announced.TrySetResult(new Uri(found.Groups[1].Value + "/"));
        }
    }

    [GeneratedRegex(@"^Hub answers at (\S+)")]
    private static partial Regex Announcement();
}
