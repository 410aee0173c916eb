namespace Hub.Host.Starting;

/// <summary>Headers that take rights away from whatever a browser is made to run here. An endpoint may set its own first.</summary>
public static class SecurityHeaders
{
    private static readonly (string Name, string Value)[] All =
    [
        (
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                // The video of a session, which is put there only when the viewer has agreed.
                + "frame-src https://www.youtube-nocookie.com https://teams.microsoft.com; "
                // Recordings stand where their municipality keeps them; they too are loaded only when the viewer has agreed.
                + "media-src 'self' https:; "
                + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    foreach (var (name, value) in All)
                    {
                        context.Response.Headers.TryAdd(name, value);
                    }
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
}
