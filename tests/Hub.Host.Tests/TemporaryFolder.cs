using System.Diagnostics;

namespace Hub.Host.Tests;

/// <summary>A folder for one test. Others may pass through it: PostgreSQL's user does when tests run as root.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Path = Directory.CreateTempSubdirectory("hub-test-").FullName;
        Process.Start("chmod", ["711", Path])!.WaitForExit();
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
