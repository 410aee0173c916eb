using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Hub.GraphQL.Tests.Transport;

/// <summary>The npm packages beside these tests: installed by <c>npm ci</c> once a run, then run with node.</summary>
public static class NodeProgram
{
    private static readonly Lazy<Task> Installed = new(Install);

    private static string Folder { get; } = Path.Combine(Path.GetDirectoryName(ThisFile())!, "audit");

    /// <summary>What the program printed; fails with its error output when it did not end well.</summary>
    public static async Task<string> Run(string script, params string[] arguments)
    {
        await Installed.Value;
        return await Start("node", [script, .. arguments]);
    }

    private static async Task Install() => await Start("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);

    private static async Task<string> Start(string program, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}:\n{await errors}\n{await output}");
        return await output;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
