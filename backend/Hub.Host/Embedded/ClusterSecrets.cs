using System.Security.Cryptography;
using System.Text.Json;
using Hub.Host.Starting;

namespace Hub.Host.Embedded;

/// <summary>The passwords of the embedded cluster's three logins, made once and kept beside it (mode 0600).</summary>
/// <param name="Superuser">Makes roles and the database; used at start only.</param>
/// <param name="Owner">Creates and upgrades the schema.</param>
/// <param name="App">Runs the hub; may not change or delete an event.</param>
public sealed record ClusterSecrets(string Superuser, string Owner, string App)
{
    public static ClusterSecrets ReadOrMake(DataFolder folder, bool clusterExists)
    {
        if (File.Exists(folder.Secrets))
        {
            return JsonSerializer.Deserialize<ClusterSecrets>(File.ReadAllText(folder.Secrets))
                ?? throw new StartRefused($"{folder.Secrets} is empty; restore it, or move {folder.Path} away.");
        }
        if (clusterExists)
        {
            throw new StartRefused(
                $"""
                {folder.Secrets} is gone, so the database in {folder.Postgres} cannot be opened.
                Restore the file, or move {folder.Path} away to begin anew.
                """
            );
        }
        var made = new ClusterSecrets(Random(), Random(), Random());
        Write(folder.Secrets, JsonSerializer.Serialize(made));
        return made;
    }

    // Written whole or not at all: a killed start must not leave half a file.
    private static void Write(string path, string text)
    {
        var unfinished = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using (var writer = new StreamWriter(unfinished, options))
        {
            writer.Write(text);
        }
        File.Move(unfinished, path, overwrite: true);
    }

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <summary>Says nothing: a record would print its values into a log.</summary>
    public override string ToString() => nameof(ClusterSecrets);
}
