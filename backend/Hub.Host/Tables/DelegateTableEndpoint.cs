using Hub.Host.Errors;
using Hub.Shared.Access;
using Hub.Shared.Refusals;
using Hub.Shared.Tables;
using Hub.Shared.Text;
using Hub.Tours;
using Hub.Tours.Registrations;

namespace Hub.Host.Tables;

/// <summary><c>GET /stops/{id}/delegates.csv</c>: who comes to a stop, for those who arrange it.</summary>
public static class DelegateTableEndpoint
{
    public static void MapDelegateTables(this WebApplication app) =>
        app.MapGet(
            "/stops/{id:guid}/delegates.csv",
            async (Guid id, string? language, HttpContext context, Actor actor, DelegateTable table) =>
            {
                var (rows, refusal) = await table.OfStop(
                    id,
                    actor,
                    Languages.OrDefault(language),
                    context.RequestAborted
                );
                if (rows is null)
                    return refusal!.Answer("No table");
                // Names and needs: kept by nobody on the way.
                context.Response.Headers.CacheControl = "no-store";
                return Results.File(CsvText.Write(rows), CsvText.ContentType, $"{id:D}.csv");
            }
        );
}
