using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Hub.Testing.Keycloak;

/// <summary>
/// A real Keycloak as a process, started by the program in <c>HUB_KEYCLOAK_START</c>, else by
/// <c>../shared/keycloak/start</c> beside the repository. Its state is in memory: each start is fresh.
/// </summary>
public sealed class RealKeycloak : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });

    private RealKeycloak(string program, IEnumerable<string> realmFiles)
    {
        process = Process.Start(
            new ProcessStartInfo(program, realmFiles) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"Keycloak ended:\n{Said()}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Ends with a slash, as <c>Keycloak:auth-server-url</c>.</summary>
    public Uri Address => ready.Task.Result;

    /// <summary>The program that starts one, or why there is none.</summary>
    public static (string? Program, string Missing) Find(string repository)
    {
        var named = Environment.GetEnvironmentVariable("HUB_KEYCLOAK_START");
        var program = named is { Length: > 0 } ? named : Path.Combine(repository, "..", "shared", "keycloak", "start");
        if (!File.Exists(program))
        {
            return (
                null,
                $"No Keycloak to sign in against: there is no {Path.GetFullPath(program)} (HUB_KEYCLOAK_START)."
            );
        }

        var hasJava = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "java")));
        return hasJava ? (program, "") : (null, "No Keycloak to sign in against: it needs Java 17 or later.");
    }

    /// <summary>Started once more if a busy machine did not get it up in its own time.</summary>
    public static async Task<RealKeycloak> Start(string program, params string[] realmFiles)
    {
        for (var attempt = 1; ; attempt++)
        {
            var keycloak = new RealKeycloak(program, realmFiles);
            try
            {
                await keycloak.ready.Task.WaitAsync(Patience);
                return keycloak;
            }
            catch (Exception) when (attempt < 2)
            {
                await keycloak.DisposeAsync();
            }
            catch
            {
                await keycloak.DisposeAsync();
                throw;
            }
        }
    }

    public async Task<JsonElement> Token(string realm, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        using var answer = await http.PostAsync(
            new Uri(Address, $"realms/{realm}/protocol/openid-connect/token"),
            form
        );
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return answer.IsSuccessStatusCode ? body : throw new InvalidOperationException($"{answer.StatusCode}: {body}");
    }

    /// <summary>An access token of a person by the password grant.</summary>
    public async Task<string> AccessToken(string realm, Person person) =>
        (
            await Token(
                realm,
                ("grant_type", "password"),
                ("client_id", "hub-cli"),
                ("username", person.User),
                ("password", Person.Password),
                ("scope", "openid")
            )
        )
            .GetProperty("access_token")
            .GetString()!;

    /// <summary>A request to the admin API, as its administrator.</summary>
    public async Task Administrate(HttpMethod method, string path, object body)
    {
        var token = await Token(
            "master",
            ("grant_type", "password"),
            ("client_id", "admin-cli"),
            ("username", "admin"),
            ("password", "admin")
        );
        using var request = new HttpRequestMessage(method, new Uri(Address, $"admin/realms/{path}"))
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            token.GetProperty("access_token").GetString()
        );
        using var answer = await http.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}"
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        http.Dispose();
    }

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

        if (line.StartsWith("ready ", StringComparison.Ordinal))
        {
            ready.TrySetResult(new Uri(line["ready ".Length..] + "/"));
        }
    }

    private string Said()
    {
        lock (said)
        {
            return said.ToString();
        }
    }
}
