using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Hub.Tests.Shared.Calendars;

/// <summary>What a public parser (npm ical.js, in node) understands of a calendar file.</summary>
internal sealed record PublicCalendar(
    string? Method,
    string? Name,
    int LongestLine,
    bool EndsRight,
    bool LoneLineEnds,
    IReadOnlyList<PublicEvent> Events
)
{
    private static readonly Lazy<Task> Installed = new(Install);

    private static string Folder { get; } = Path.Combine(Path.GetDirectoryName(ThisFile())!, "parser");

    /// <summary>Throws with what the parser says when the file is not a calendar.</summary>
    public static async Task<PublicCalendar> Read(string file)
    {
        await Installed.Value;
        return JsonSerializer.Deserialize<PublicCalendar>(
            await Run("node", ["read.mjs"], file),
            JsonSerializerOptions.Web
        )!;
    }

    private static async Task Install() => await Run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], "");

    private static async Task<string> Run(string program, string[] arguments, string input)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}:\n{await errors}");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <param name="Start">An instant in UTC, or a date where it fills the day.</param>
internal sealed record PublicEvent(
    string Uid,
    int Sequence,
    string Title,
    string? Place,
    string? Text,
    string? Url,
    string Status,
    string? Transparency,
    string Start,
    string End,
    string? Zone,
    string? Organizer,
    IReadOnlyList<string> Attendees
);
