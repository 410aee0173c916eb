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
        var body = new StringBuilder();
        body.Append("<p class=\"lead\">Velg hvem du vil være. Det du skriver, lagres under dette navnet.</p>\n");
        body.Append("<form method=\"post\" action=\"/realms/").Append(Text(realm.Realm));
        body.Append("/login-actions/authenticate\">\n<input type=\"hidden\" name=\"request\" value=\"");
        body.Append(Text(request)).Append("\">\n");
        foreach (
            var group in places.Grouped(realm.Users.Where(user => user.Enabled && user.ServiceAccountClientId is null))
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

        body.Append("<button class=\"cancel\" name=\"cancel\" value=\"1\">Avbryt</button>\n</form>");
        return Page(context, "Logg inn", body.ToString(), 200);
    }

    public IResult Refused(HttpContext context, string message) =>
        Message(context, "Innloggingen stoppet", message, 400);

    public IResult SignedOut(HttpContext context) => Message(context, "Du er logget ut", "Du kan lukke vinduet.", 200);

    private static IResult Message(HttpContext context, string title, string message, int status) =>
        Page(context, title, $"<p class=\"lead\">{Text(message)}</p><a class=\"back\" href=\"/\">Til Hub</a>", status);

    private static IResult Page(HttpContext context, string title, string body, int status)
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        // Without form-action: the answer to the form leads back to the host under the name that it was asked for.
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers.CacheControl = "no-store";
        var html = Html.Replace("{{css}}", Css, StringComparison.Ordinal)
            .Replace("{{nonce}}", nonce, StringComparison.Ordinal)
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
