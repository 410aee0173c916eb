using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>The issuer's pages: the sample people to choose from, what went wrong, and signed out.</summary>
public sealed class SignInPage(SamplePlaces places, RealmFile realm)
{
    private static readonly string Html = Read("page.html");
    private static readonly string Css = Read("page.css");

    public IResult Choose(HttpContext context, string request)
    {
        var texts = SignInPageTexts.For(context.Request);
        var body = new StringBuilder();
        body.Append("<p class=\"lead\">").Append(Text(texts.Choose)).Append("</p>\n");
        body.Append("<form method=\"post\" action=\"/realms/").Append(Text(realm.Realm));
        body.Append("/login-actions/authenticate\">\n<input type=\"hidden\" name=\"request\" value=\"");
        body.Append(Text(request)).Append("\">\n");
        foreach (
            var group in places.Grouped(
                realm.Users.Where(user => user.Enabled && user.ServiceAccountClientId is null),
                texts
            )
        )
        {
            body.Append("<h2>").Append(Text(group.Key)).Append("</h2>\n<ul>\n");
            foreach (var (user, office) in group)
            {
                body.Append("<li><button class=\"person\" name=\"user\" value=\"").Append(Text(user.Id));
                body.Append("\"><span class=\"initials\" aria-hidden=\"true\">").Append(Text(Initials(user)));
                body.Append("</span><span><span class=\"name\">").Append(Text(user.Name));
                body.Append("</span> <span class=\"office\">").Append(Text(office));
                body.Append("</span></span></button></li>\n");
            }

            body.Append("</ul>\n");
        }

        body.Append("<button class=\"cancel\" name=\"cancel\" value=\"1\">").Append(Text(texts.Cancel));
        body.Append("</button>\n</form>");
        return Page(context, texts, texts.SignIn, body.ToString(), 200);
    }

    public IResult Refused(HttpContext context, Func<SignInPageTexts, string> message) =>
        Message(context, texts => texts.Stopped, message, 400);

    public IResult SignedOut(HttpContext context) =>
        Message(context, texts => texts.SignedOut, texts => texts.MayClose, 200);

    private static IResult Message(
        HttpContext context,
        Func<SignInPageTexts, string> title,
        Func<SignInPageTexts, string> message,
        int status
    )
    {
        var texts = SignInPageTexts.For(context.Request);
        var body = $"<p class=\"lead\">{Text(message(texts))}</p><a class=\"back\" href=\"/\">{Text(texts.ToHub)}</a>";
        return Page(context, texts, title(texts), body, status);
    }

    private static IResult Page(HttpContext context, SignInPageTexts texts, string title, string body, int status)
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        // Without form-action: the answer to the form leads back to the host under the name that it was asked for.
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers.CacheControl = "no-store";
        var html = Html.Replace("{{css}}", Css, StringComparison.Ordinal)
            .Replace("{{nonce}}", nonce, StringComparison.Ordinal)
            .Replace("{{language}}", texts.Language, StringComparison.Ordinal)
            .Replace("{{development}}", Text(texts.Development), StringComparison.Ordinal)
            .Replace("{{notice}}", Text(texts.Notice), StringComparison.Ordinal)
            .Replace("{{title}}", Text(title), StringComparison.Ordinal)
            .Replace("{{body}}", body, StringComparison.Ordinal);
        return Results.Content(html, "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    private static string Initials(RealmUser user) => string.Concat(user.Name.Split(' ').Select(part => part[..1]));

    private static string Text(string value) => HtmlEncoder.Default.Encode(value);

    private static string Read(string file)
    {
        using var stream = typeof(SignInPage).Assembly.GetManifestResourceStream($"identity.{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
