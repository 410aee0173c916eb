namespace Hub.Host.Identity.Browser;

/// <summary>The words of the page after a sign-in that failed. The web page, which has all other words, was not reached.</summary>
public sealed record SignInProblemTexts(
    string Language,
    string Title,
    string AccountBelongsToNobody,
    string Interrupted,
    string TryAgain,
    string ToFront
)
{
    private static readonly SignInProblemTexts Bokmaal = new(
        "nb",
        "Innloggingen ble ikke fullført",
        "Kontoen din hører ikke til noen i Hub ennå. Du blir med når du tar imot en invitasjon fra nettverket ditt.",
        "Innloggingen tok for lang tid eller ble avbrutt underveis. Ingenting er endret. Prøv en gang til.",
        "Prøv igjen",
        "Gå til forsiden"
    );

    private static readonly SignInProblemTexts Nynorsk = new(
        "nn",
        "Innlogginga vart ikkje fullført",
        "Kontoen din høyrer ikkje til nokon i Hub enno. Du blir med når du tek imot ein invitasjon frå nettverket ditt.",
        "Innlogginga tok for lang tid eller vart avbroten undervegs. Ingenting er endra. Prøv ein gong til.",
        "Prøv igjen",
        "Gå til framsida"
    );

    private static readonly SignInProblemTexts English = new(
        "en",
        "The sign-in was not completed",
        "Your account does not belong to anybody in Hub yet. You join by accepting an invitation from your network.",
        "The sign-in took too long or was interrupted on the way. Nothing has changed. Please try again.",
        "Try again",
        "Go to the front page"
    );

    public static SignInProblemTexts For(HttpRequest request) =>
        PageLanguage.Of(request) switch
        {
            "nn" => Nynorsk,
            "en" => English,
            _ => Bokmaal,
        };
}
