using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Hub.Journeys.Archive;

/// <summary>
/// A package for an archive after BagIt 1.0 (RFC 8493) in a zip: the files under <c>data/</c>, with the SHA-256 of each in
/// <c>manifest-sha256.txt</c>, so that whoever receives it can see that nothing is missing or changed.
/// </summary>
internal sealed class Bag(string name)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<(string Path, byte[] Bytes)> _files = [];

    public void Add(string path, byte[] bytes) => _files.Add(($"data/{path}", bytes));

    public byte[] Write(IEnumerable<(string Label, string Value)> about, DateTimeOffset at)
    {
        var payload = _files.Sum(file => file.Bytes.LongLength);
        List<(string Path, byte[] Bytes)> tags =
        [
            ("bagit.txt", Lines("BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8")),
            (
                "bag-info.txt",
                Lines([
                    .. about.Select(line => $"{line.Label}: {OneLine(line.Value)}"),
                    string.Create(CultureInfo.InvariantCulture, $"Bagging-Date: {at.UtcDateTime:yyyy-MM-dd}"),
                    string.Create(CultureInfo.InvariantCulture, $"Payload-Oxum: {payload}.{_files.Count}"),
                ])
            ),
            ("manifest-sha256.txt", Sums(_files)),
        ];
        tags.Add(("tagmanifest-sha256.txt", Sums(tags)));
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Utf8))
            foreach (var (path, content) in tags.Concat(_files))
            {
                var entry = zip.CreateEntry($"{name}/{path}");
                entry.LastWriteTime = at;
                using var stream = entry.Open();
                stream.Write(content);
            }
        return bytes.ToArray();
    }

    private static byte[] Sums(IEnumerable<(string Path, byte[] Bytes)> files) =>
        Lines([.. files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes))}  {file.Path}")]);

    private static byte[] Lines(params string[] lines) =>
        Utf8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static string OneLine(string value) => value.ReplaceLineEndings(" ");
}
