using System.IO.Compression;

namespace Hub.Host.WebPage;

/// <summary>Writes <c>.br</c> and <c>.gz</c> beside the built files, once and as small as they get.</summary>
internal static class Precompression
{
    // A smaller file fits into one packet anyhow.
    private const int SmallestWorthIt = 1_000;

    private static readonly HashSet<string> Compressible = [".js", ".css", ".html", ".json", ".svg", ".txt", ".map"];

    public static void Compress(string folder)
    {
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file =>
                Compressible.Contains(Path.GetExtension(file)) && new FileInfo(file).Length >= SmallestWorthIt
            );
        Parallel.ForEach(
            files.ToList(),
            file =>
            {
                Write(file, ".br", to => new BrotliStream(to, CompressionLevel.SmallestSize));
                Write(file, ".gz", to => new GZipStream(to, CompressionLevel.SmallestSize));
            }
        );
    }

    private static void Write(string file, string ending, Func<Stream, Stream> compress)
    {
        using var from = File.OpenRead(file);
        using var to = File.Create(file + ending);
        using var through = compress(to);
        from.CopyTo(through);
    }
}
