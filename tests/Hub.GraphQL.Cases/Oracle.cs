using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hub.GraphQL.Cases;

/// <summary>graphql-js in a node process, pinned in <c>tests/Hub.GraphQL.Tests/Oracle</c>.</summary>
public sealed class Oracle(string folder)
{
    /// <summary>Installs what package-lock.json names, unless it is there.</summary>
    public async Task Install()
    {
        var installed = Path.Combine(folder, "node_modules", ".package-lock.json");
        if (
            !File.Exists(installed)
            || File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"))
        )
        {
            using var npm = Start("npm", "ci", "--no-audit", "--no-fund");
            npm.StandardInput.Close();
            var output = npm.StandardOutput.ReadToEndAsync();
            var errors = npm.StandardError.ReadToEndAsync();
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0)
            {
                throw new InvalidOperationException($"npm ci failed in {folder}:\n{await output}{await errors}");
            }
        }
    }

    /// <summary>The results in the order of the cases; null where the oracle threw, which is no answer.</summary>
    public async Task<IReadOnlyList<CaseResult?>> Run(IReadOnlyList<Case> cases)
    {
        using var node = Start("node", "oracle.mjs");
        var writing = Task.Run(async () =>
        {
            foreach (var given in cases)
            {
                await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(given, CaseJson.Default.Case));
            }

            node.StandardInput.Close();
        });
        var errors = node.StandardError.ReadToEndAsync();
        var results = new List<CaseResult?>();
        while (await node.StandardOutput.ReadLineAsync() is { } line)
        {
            var json = JsonNode.Parse(line, documentOptions: new JsonDocumentOptions { MaxDepth = 512 })!;
            results.Add(json["threw"] is null ? json.Deserialize(CaseJson.Default.CaseResult) : null);
        }

        await writing;
        await node.WaitForExitAsync();
        return results.Count == cases.Count
            ? results
            : throw new InvalidOperationException(
                $"The oracle answered {results.Count} of {cases.Count} cases:\n{await errors}"
            );
    }

    private Process Start(string program, params IEnumerable<string> arguments)
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
