using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;

namespace Hub.Host.Identity.Browser;

/// <summary>What a person sees when a sign-in did not come through: what happened and the way on.</summary>
public static class SignInProblem
{
    private static readonly string Html = Read();

    public static async Task Answer(RemoteFailureContext context)
    {
        context.HandleResponse();
        if (context.Request.Query["error"] == "access_denied")
        {
            context.Response.Redirect(ReturnTo.Safe(context.Properties?.RedirectUri));
            return;
        }

        var (status, text) =
            context.Failure is AccountBelongsToNobody
                ? (
                    StatusCodes.Status403Forbidden,
                    "Kontoen din hører ikke til noen i Hub ennå. Du blir med når du tar imot en invitasjon fra nettverket ditt."
                )
                : (
                    StatusCodes.Status400BadRequest,
                    "Innloggingen tok for lang tid eller ble avbrutt underveis. Ingenting er endret; prøv en gang til."
                );
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(
            Html.Replace("{{text}}", HtmlEncoder.Default.Encode(text), StringComparison.Ordinal),
            Encoding.UTF8,
            context.HttpContext.RequestAborted
        );
    }

    private static string Read()
    {
        using var stream = typeof(SignInProblem).Assembly.GetManifestResourceStream("identity.problem.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
