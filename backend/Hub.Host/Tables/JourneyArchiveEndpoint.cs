using Hub.Host.Errors;
using Hub.Journeys;
using Hub.Journeys.Archive;
using Hub.Shared.Access;
using Hub.Shared.Refusals;

namespace Hub.Host.Tables;

/// <summary>
/// <c>GET /journeys/{id}/archive.zip</c>: a journey with its history and checksums for the archive of the municipality whose
/// it is, for those who write in it.
/// </summary>
public static class JourneyArchiveEndpoint
{
    public static void MapJourneyArchives(this WebApplication app) =>
        app.MapGet(
            "/journeys/{id:guid}/archive.zip",
            async (Guid id, HttpContext context, Actor actor, JourneyArchive archive) =>
            {
                var (package, refusal) = await archive.Make(id, actor, context.RequestAborted);
                if (package is null)
                    return refusal!.Answer("No package");
                context.Response.Headers.CacheControl = "no-store";
                return Results.File(package, JourneyArchive.ContentType, $"veikart-{id:D}.zip");
            }
        );
}
