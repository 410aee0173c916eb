namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>The words of the issuer's pages.</summary>
public sealed record SignInPageTexts(string Language)
{
    public required string Development { get; init; }
    public required string Notice { get; init; }
    public required string SignIn { get; init; }
    public required string Choose { get; init; }
    public required string Cancel { get; init; }
    public required string ToHub { get; init; }

    public required string Stopped { get; init; }
    public required string UnknownClient { get; init; }
    public required string TooOld { get; init; }
    public required string NoSuchPerson { get; init; }
    public required string SignedOut { get; init; }
    public required string MayClose { get; init; }

    public required string National { get; init; }
    public required string Elsewhere { get; init; }
    public required string MainContact { get; init; }
    public required string Participant { get; init; }
    public required string Facilitator { get; init; }
    public required string Moderator { get; init; }
    public required string NationalLead { get; init; }
    public required string NoOffice { get; init; }

    private static readonly SignInPageTexts Bokmaal = new("nb")
    {
        Development = "Utvikling.",
        Notice = "Innlogging uten passord, bare på denne maskinen. Alle personene er oppdiktede eksempler.",
        SignIn = "Logg inn",
        Choose = "Velg hvem du vil være. Det du skriver, lagres under dette navnet.",
        Cancel = "Avbryt",
        ToHub = "Til Hub",
        Stopped = "Innloggingen stoppet",
        UnknownClient = "Klienten eller adressen den vil tilbake til, er ikke kjent her.",
        TooOld = "Denne siden er for gammel. Gå tilbake til Hub og logg inn på nytt.",
        NoSuchPerson = "Denne personen finnes ikke i eksemplene.",
        SignedOut = "Du er logget ut",
        MayClose = "Du kan lukke vinduet.",
        National = "Nasjonalt",
        Elsewhere = "Andre",
        MainContact = "Hovedkontakt",
        Participant = "Deltaker",
        Facilitator = "Nettverksansvarlig",
        Moderator = "Moderator",
        NationalLead = "Nasjonalt støtteapparat",
        NoOffice = "Uten verv",
    };

    private static readonly SignInPageTexts Nynorsk = new("nn")
    {
        Development = "Utvikling.",
        Notice = "Innlogging utan passord, berre på denne maskina. Alle personane er oppdikta døme.",
        SignIn = "Logg inn",
        Choose = "Vel kven du vil vere. Det du skriv, blir lagra under dette namnet.",
        Cancel = "Avbryt",
        ToHub = "Til Hub",
        Stopped = "Innlogginga stoppa",
        UnknownClient = "Klienten eller adressa han vil tilbake til, er ikkje kjend her.",
        TooOld = "Denne sida er for gammal. Gå tilbake til Hub og logg inn på nytt.",
        NoSuchPerson = "Denne personen finst ikkje i døma.",
        SignedOut = "Du er logga ut",
        MayClose = "Du kan lukke vindauget.",
        National = "Nasjonalt",
        Elsewhere = "Andre",
        MainContact = "Hovudkontakt",
        Participant = "Deltakar",
        Facilitator = "Nettverksansvarleg",
        Moderator = "Moderator",
        NationalLead = "Nasjonalt støtteapparat",
        NoOffice = "Utan verv",
    };

    private static readonly SignInPageTexts English = new("en")
    {
        Development = "Development.",
        Notice = "Sign-in without a password, on this machine only. All of these people are made-up examples.",
        SignIn = "Sign in",
        Choose = "Choose who you want to be. What you write is kept under that name.",
        Cancel = "Cancel",
        ToHub = "To Hub",
        Stopped = "The sign-in stopped",
        UnknownClient = "The client, or the address that it wants to return to, is not known here.",
        TooOld = "This page is too old. Go back to Hub and sign in again.",
        NoSuchPerson = "This person is not among the examples.",
        SignedOut = "You are signed out",
        MayClose = "You may close the window.",
        National = "National",
        Elsewhere = "Others",
        MainContact = "Main contact",
        Participant = "Participant",
        Facilitator = "Facilitator",
        Moderator = "Moderator",
        NationalLead = "National support",
        NoOffice = "Without an office",
    };

    public static SignInPageTexts For(HttpRequest request) =>
        PageLanguage.Of(request) switch
        {
            "nn" => Nynorsk,
            "en" => English,
            _ => Bokmaal,
        };
}
