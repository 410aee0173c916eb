using Hub.Host.Errors;
using Hub.Shared.Access;
using Hub.Shared.Refusals;
using Hub.Shared.Tables;
using Hub.Shared.Text;
using Hub.Tours.Sessions;
using Hub.Tours.Sessions.Tables;

namespace Hub.Host.Tables;

/// <summary>
/// What a stop's session leaves behind, for those who could take part: <c>GET /stops/{id}/polls.csv</c>,
/// <c>questions.csv</c>, <c>attendance.csv</c> and <c>evaluation.csv</c>.
/// </summary>
public static class SessionTableEndpoint
{
    public static void MapSessionTables(this WebApplication app) =>
        app.MapGet(
            $"/stops/{{id:guid}}/{{table:regex(^({SessionTables.Names})$)}}.csv",
            async (Guid id, string table, string? language, HttpContext context, Actor actor, SessionTables tables) =>
            {
                var (rows, refusal) = await tables.Make(
                    id,
                    table,
                    actor,
                    Languages.OrDefault(language),
                    context.RequestAborted
                );
                if (rows is null)
                    return refusal!.Answer("No table");
                // Names and words: kept by nobody on the way.
                context.Response.Headers.CacheControl = "no-store";
                return Results.File(CsvText.Write(rows), CsvText.ContentType, $"{table}-{id:D}.csv");
            }
        );
}
