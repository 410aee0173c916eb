namespace Hub.Host.WebPage;

/// <summary>One build at a time in one frontend folder; others wait, then find it done.</summary>
internal static class BuildLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task<FileStream> Take(string frontend, CancellationToken cancellation)
    {
        var cache = Directory.CreateDirectory(Path.Combine(frontend, ".cache")).FullName;
        while (true)
        {
            try
            {
                return new(Path.Combine(cache, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }
}
