using Hub.Host.Errors;
using Hub.Shared.Access;
using Hub.Tours.Sessions;
using Hub.Tours.Sessions.Captions;
using Hub.Tours.Sessions.Recordings;

namespace Hub.Host.Tables;

/// <summary><c>GET /stops/{id}/captions.vtt</c>: the captions of a session as WebVTT, for those who could take part.</summary>
public static class CaptionsEndpoint
{
    public static void MapCaptions(this WebApplication app) =>
        app.MapGet(
            "/stops/{id:guid}/captions.vtt",
            async (Guid id, HttpContext context, Actor actor, RecordedCaptions captions) =>
            {
                if (await captions.Find(id, actor, context.RequestAborted) is not { } file)
                    return new SessionNotFound().Answer("No captions");
                // What was said: kept by nobody on the way, and as it was put right last.
                context.Response.Headers.CacheControl = "no-store";
                return Results.Text(file, WebVtt.ContentType);
            }
        );
}
