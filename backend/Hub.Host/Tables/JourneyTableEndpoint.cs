using Hub.Journeys;
using Hub.Journeys.Tables;
using Hub.Shared.Access;
using Hub.Shared.Refusals;
using Hub.Shared.Tables;
using Hub.Shared.Text;

namespace Hub.Host.Tables;

/// <summary><c>GET /journeys/{id}/measures.csv</c>: what <c>importMeasures</c> takes in again.</summary>
public static class JourneyTableEndpoint
{
    public static void MapJourneyTables(this WebApplication app) =>
        app.MapGet(
            "/journeys/{id:guid}/measures.csv",
            async (Guid id, string? language, HttpContext context, Actor actor, JourneyTable table) =>
            {
                var wanted = Enum.TryParse<Language>(language, ignoreCase: true, out var named) ? named : Language.Nb;
                if (actor.PersonId is null)
                    return Problem(new SignInRequired(), StatusCodes.Status401Unauthorized);
                if (await table.Of(id, actor, wanted, context.RequestAborted) is not { } rows)
                    return Problem(new JourneyNotFound(), StatusCodes.Status404NotFound);
                context.Response.Headers.CacheControl = "no-store";
                return Results.File(CsvText.Write(rows), CsvText.ContentType, $"{id:D}.csv");
            }
        );

    private static IResult Problem(Refusal refusal, int status) =>
        Results.Problem(
            refusal.Message,
            statusCode: status,
            title: "No table",
            extensions: new Dictionary<string, object?> { ["code"] = refusal.Code }
        );
}
