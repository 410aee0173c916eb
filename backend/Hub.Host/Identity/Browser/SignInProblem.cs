using System.Security.Cryptography;
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

        var (request, response) = (context.Request, context.Response);
        var texts = SignInProblemTexts.For(request);
        var isStranger = context.Failure is AccountBelongsToNobody;
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        response.StatusCode = isStranger ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; img-src 'self'; style-src 'nonce-{nonce}'; base-uri 'none'; frame-ancestors 'none'";
        var html = Html.Replace("{{lang}}", texts.Language, StringComparison.Ordinal)
            .Replace("{{nonce}}", nonce, StringComparison.Ordinal)
            .Replace("{{title}}", Text(texts.Title), StringComparison.Ordinal)
            .Replace(
                "{{text}}",
                Text(isStranger ? texts.AccountBelongsToNobody : texts.Interrupted),
                StringComparison.Ordinal
            )
            .Replace("{{again}}", Text(Again(context)), StringComparison.Ordinal)
            .Replace("{{tryAgain}}", Text(texts.TryAgain), StringComparison.Ordinal)
            .Replace("{{toFront}}", Text(texts.ToFront), StringComparison.Ordinal);
        await response.WriteAsync(html, Encoding.UTF8, context.HttpContext.RequestAborted);
    }

    /// <summary>The same way once more, to the page that was asked for where that is still known.</summary>
    private static string Again(RemoteFailureContext context) =>
        ReturnTo.Safe(context.Properties?.RedirectUri) is not "/" and var page
            ? $"/sign-in?returnTo={Uri.EscapeDataString(page)}"
            : "/sign-in";

    private static string Text(string value) => HtmlEncoder.Default.Encode(value);

    private static string Read()
    {
        using var stream = typeof(SignInProblem).Assembly.GetManifestResourceStream("identity.problem.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
