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
                var wanted = Enum.TryParse<Language>(language, ignoreCase: true, out var named) ? named : Language.Nb;
                var (rows, refusal) = await table.OfStop(id, actor, wanted, context.RequestAborted);
                if (rows is null)
                    return Problem(refusal!);
                // Names and needs: kept by nobody on the way.
                context.Response.Headers.CacheControl = "no-store";
                return Results.File(CsvText.Write(rows), CsvText.ContentType, $"{id:D}.csv");
            }
        );

    private static IResult Problem(Refusal refusal) =>
        Results.Problem(
            refusal.Message,
            statusCode: refusal switch
            {
                SignInRequired => StatusCodes.Status401Unauthorized,
                StopNotFound => StatusCodes.Status404NotFound,
                _ => StatusCodes.Status403Forbidden,
            },
            title: "No table",
            extensions: new Dictionary<string, object?> { ["code"] = refusal.Code }
        );
}
