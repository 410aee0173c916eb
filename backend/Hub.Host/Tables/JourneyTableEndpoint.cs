using Hub.Host.Errors;
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
                if (actor.PersonId is null)
                    return new SignInRequired().Answer("No table");
                if (await table.Of(id, actor, Languages.OrDefault(language), context.RequestAborted) is not { } rows)
                    return new JourneyNotFound().Answer("No table");
                context.Response.Headers.CacheControl = "no-store";
                return Results.File(CsvText.Write(rows), CsvText.ContentType, $"{id:D}.csv");
            }
        );
}
