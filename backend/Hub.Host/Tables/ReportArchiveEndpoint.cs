using Hub.Host.Errors;
using Hub.Reports.Reports;
using Hub.Shared.Access;

namespace Hub.Host.Tables;

/// <summary><c>GET /reports/{id}/archive.zip</c>: a sent status report with its history and checksums.</summary>
public static class ReportArchiveEndpoint
{
    public static void MapReportArchives(this WebApplication app) =>
        app.MapGet(
            "/reports/{id:guid}/archive.zip",
            async (Guid id, HttpContext context, Actor actor, ReportArchive archive) =>
            {
                var (package, refusal) = await archive.Make(id, actor, context.RequestAborted);
                if (package is null)
                    return refusal!.Answer("No package");
                context.Response.Headers.CacheControl = "no-store";
                return Results.File(package, ReportArchive.ContentType, $"statusrapport-{id:D}.zip");
            }
        );
}
