using System.Globalization;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Hub.Host.WebPage;

/// <summary>The built files, sent compressed as they lie there, with the longest caching that is safe.</summary>
internal sealed class WebPageFiles(IFileProvider folder)
{
    // Names in these folders hold a hash of the content, so what is there never changes.
    private static readonly PathString[] Hashed = ["/assets", "/graphiql/assets"];
    private const string Forever = "public, max-age=31536000, immutable";
    private const string AskEachTime = "no-cache";

    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings = { [".js"] = "text/javascript; charset=utf-8", [".webmanifest"] = "application/manifest+json" },
    };

    public IFileInfo FirstPage { get; } = folder.GetFileInfo("index.html");

    /// <summary>The file at this address; null when there is none, or it is no file to be shown.</summary>
    public IFileInfo? Find(PathString path) =>
        path.Value is { Length: > 1 } value
        && Types.TryGetContentType(value, out _)
        && folder.GetFileInfo(value) is { Exists: true } file
            ? file
            : null;

    public static IResult Send(IFileInfo file, HttpContext context)
    {
        Types.TryGetContentType(file.Name, out var type);
        var headers = context.Response.Headers;
        headers.CacheControl = IsHashed(context.Request.Path) ? Forever : AskEachTime;
        headers.Vary = HeaderNames.AcceptEncoding;
        var (sent, encoding) = Compressed(file.PhysicalPath!, context.Request);
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }
        return Results.File(sent.FullName, type, lastModified: sent.LastWriteTimeUtc, entityTag: Tag(sent));
    }

    private static bool IsHashed(PathString path) => Array.Exists(Hashed, folder => path.StartsWithSegments(folder));

    private static (FileInfo, string? Encoding) Compressed(string path, HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        foreach (var (encoding, ending) in (ReadOnlySpan<(string, string)>)[("br", ".br"), ("gzip", ".gz")])
        {
            if (
                accepted.Any(one => one.Value == encoding && one.Quality is not 0)
                && new FileInfo(path + ending) is { Exists: true } found
            )
            {
                return (found, encoding);
            }
        }
        return (new(path), null);
    }

    private static EntityTagHeaderValue Tag(FileInfo file) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}{file.Extension}\""
            )
        );
}
