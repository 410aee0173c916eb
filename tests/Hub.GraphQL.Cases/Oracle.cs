using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hub.GraphQL.Cases;

/// <summary>
/// graphql-js in one node process for the whole run, pinned in <c>tests/Hub.GraphQL.Tests/Oracle</c>: cases go in and
/// answers come out, line by line.
/// </summary>
public sealed class Oracle : IDisposable
{
    private readonly Process node;
    private readonly Task<string> complaints;

    private Oracle(string folder)
    {
        node = Start(folder, "node", "oracle.mjs");
        complaints = node.StandardError.ReadToEndAsync();
    }

    /// <summary>Installs what package-lock.json names, unless it is there, and starts node.</summary>
    public static async Task<Oracle> Open(string folder)
    {
        var installed = Path.Combine(folder, "node_modules", ".package-lock.json");
        if (
            !File.Exists(installed)
            || File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"))
        )
        {
            using var npm = Start(folder, "npm", "ci", "--no-audit", "--no-fund");
            npm.StandardInput.Close();
            var output = npm.StandardOutput.ReadToEndAsync();
            var errors = npm.StandardError.ReadToEndAsync();
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0)
            {
                throw new InvalidOperationException($"npm ci failed in {folder}:\n{await output}{await errors}");
            }
        }

        return new Oracle(folder);
    }

    /// <summary>Asks; the answers come by <see cref="Answer"/>, in the order of the cases.</summary>
    public Task Ask(Case given) =>
        node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(given, CaseJson.Default.Case));

    public void NoMore() => node.StandardInput.Close();

    /// <summary>The next answer, or what the oracle threw, which is none.</summary>
    public async Task<(CaseResult? Result, string? Threw)> Answer()
    {
        var line =
            await node.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException($"The oracle ended:\n{await complaints}");
        var json = JsonNode.Parse(line, documentOptions: new JsonDocumentOptions { MaxDepth = 512 })!;
        return json["threw"] is { } threw
            ? (null, (string)threw!)
            : (json.Deserialize(CaseJson.Default.CaseResult), null);
    }

    public void Dispose()
    {
        if (!node.HasExited)
        {
            node.Kill();
        }

        node.Dispose();
    }

    private static Process Start(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"'{program}' was not found. The differential test against graphql-js needs node 20 or later.",
                missing
            );
        }
    }
}
