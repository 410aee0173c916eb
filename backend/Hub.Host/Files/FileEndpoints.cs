using System.Net.Mime;
using Hub.Host.Errors;
using Hub.Host.Starting;
using Hub.Shared.Access;
using Hub.Shared.Files;
using Hub.Shared.Refusals;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Hub.Host.Files;

/// <summary>
/// <c>POST /files</c>: the body is the file, its name percent-encoded in <c>Hub-File-Name</c>; 201 with what was kept.
/// <c>GET /files/{sha256}</c>: the bytes, also in ranges, for those who may see a thing that the file belongs to. The
/// cookie, token and header rules are those of every request.
/// </summary>
public static class FileEndpoints
{
    public const string NameHeader = "Hub-File-Name";

    // Each holds a file in memory while it is looked through.
    private static readonly SemaphoreSlim AtOnce = new(8);

    public static void AddFileFolder(this IServiceCollection services) =>
        services.AddSingleton<IFileStore>(provider => new FolderFileStore(
            provider.GetRequiredService<DataFolder>().Files
        ));

    public static void MapFiles(this WebApplication app)
    {
        app.MapPost("/files", Keep);
        app.MapMethods("/files/{hash}", [HttpMethods.Get, HttpMethods.Head], Open);
    }

    private static async Task<IResult> Keep(HttpContext context, Actor actor, Hub.Shared.Files.Files files)
    {
        if (Hub.Shared.Files.Files.NotAllowed(actor) is { } no)
            return Problem(no);
        const int Limit = Hub.Shared.Files.Files.LargestFile;
        if (context.Request.ContentLength > Limit)
            return Problem(new FileTooLarge(Limit));
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = Limit + 1;
        await AtOnce.WaitAsync(context.RequestAborted);
        try
        {
            if (await Read(context.Request, Limit) is not { } bytes)
                return Problem(new FileTooLarge(Limit));
            var name = Uri.UnescapeDataString(context.Request.Headers[NameHeader].ToString());
            var (file, refusal) = await files.Keep(bytes, name, actor, context.RequestAborted);
            return file is null ? Problem(refusal!) : Results.Created(file.Url, Answer(file));
        }
        finally
        {
            AtOnce.Release();
        }
    }

    /// <summary>Null when there is more than the limit, whatever length was announced.</summary>
    private static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, int limit)
    {
        using var bytes = new MemoryStream((int)(request.ContentLength ?? 0));
        try
        {
            await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode is StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
        return bytes.Length > limit ? null : bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static async Task<IResult> Open(string hash, HttpContext context, Actor actor, Hub.Shared.Files.Files files)
    {
        if (
            FileHash.Parse(hash) is not { } known
            || await files.Open(known, actor, context.RequestAborted) is not var (file, bytes)
        )
            return Problem(new FileNotFound());
        var headers = context.Response.Headers;
        // Whatever a reader's program makes of it, it runs nothing and is no page of Hub.
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        headers.XContentTypeOptions = "nosniff";
        // Asked again each time, since rights change; unchanged bytes are not sent again.
        headers.CacheControl = "private, no-cache";
        var disposition = new ContentDispositionHeaderValue(
            file.Kind.IsImage() ? DispositionTypeNames.Inline : DispositionTypeNames.Attachment
        );
        disposition.SetHttpFileName(file.Name);
        headers.ContentDisposition = disposition.ToString();
        return Results.Stream(
            bytes,
            file.ContentType,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""),
            enableRangeProcessing: true
        );
    }

    /// <summary>As GraphQL's <c>File</c>.</summary>
    private static object Answer(StoredFile file) =>
        new
        {
            file.Sha256,
            kind = file.Kind.ToString().ToUpperInvariant(),
            file.Size,
            file.Width,
            file.Height,
            file.Name,
            file.Url,
            file.ContentType,
        };

    private static IResult Problem(Refusal refusal) =>
        refusal.Answer(
            refusal switch
            {
                SignInRequired => StatusCodes.Status401Unauthorized,
                OfficeRequired => StatusCodes.Status403Forbidden,
                FileNotFound => StatusCodes.Status404NotFound,
                FileTooLarge or PictureTooLarge => StatusCodes.Status413PayloadTooLarge,
                FileTypeNotAllowed => StatusCodes.Status415UnsupportedMediaType,
                TooManyFiles => StatusCodes.Status429TooManyRequests,
                _ => StatusCodes.Status400BadRequest,
            },
            "File not kept or not shown"
        );
}
