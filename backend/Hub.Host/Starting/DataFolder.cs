using System.Security.Cryptography;
using System.Text;
using Hub.Host.Embedded;

namespace Hub.Host.Starting;

/// <summary>
/// Where this hub keeps what must survive: the embedded database, secrets, files.
/// <c>Hub:DataFolder</c> names it; else <c>data</c> in the repository, or the user's own data folder for a published
/// program. Run as root, PostgreSQL runs as another user who must be able to reach it: where a repository lies in a
/// closed folder (such as /root), the default moves to /var/lib/hub.
/// </summary>
public sealed record DataFolder(string Path)
{
    public string Postgres => System.IO.Path.Combine(Path, "postgres");
    public string Programs => System.IO.Path.Combine(Path, "programs");
    public string Files => System.IO.Path.Combine(Path, "files");
    public string Maildir => System.IO.Path.Combine(Path, "maildir");
    public string Erasures => System.IO.Path.Combine(Path, "erasures.jsonl");
    public string Secrets => System.IO.Path.Combine(Path, "secrets.json");

    public static DataFolder From(IConfiguration configuration)
    {
        if (configuration["Hub:DataFolder"] is { Length: > 0 } chosen)
        {
            return new(System.IO.Path.GetFullPath(chosen));
        }
        if (SourceTree.Root is not { } root)
        {
            var own = Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.Create
            );
            return new(System.IO.Path.Combine(own, "Hub"));
        }
        var beside = System.IO.Path.Combine(root, "data");
        return DatabaseUser.IsRoot && ReachableFolder.FirstClosed(root) is not null
            ? new($"/var/lib/hub/{ShortName(root)}")
            : new(beside);
    }

    /// <summary>Makes the folder; others may pass through it (PostgreSQL's user does) but not list it.</summary>
    public void Create()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Path);
                return;
            }
            var passable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            if (DatabaseUser.IsRoot)
            {
                passable |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
            }
            // Parents keep the usual mode, so that PostgreSQL's user can pass through those made here.
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            Directory.CreateDirectory(Path, passable);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused(
                $"The data folder {Path} cannot be made: {refused.Message}\nName another one: --Hub:DataFolder=PATH",
                refused
            );
        }
    }

    // One folder for each place the repository stands in, readable enough to be recognised.
    private static string ShortName(string root) =>
        $"{System.IO.Path.GetFileName(root)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)))[..8]}";
}
