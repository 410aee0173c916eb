using Hub.Testing;
using Hub.Tests.Experiences;
using Hub.Tests.Journeys;
using Hub.Tests.Offers;
using Hub.Tests.Tours.Sessions;

namespace Hub.Tests.Access;

/// <summary>
/// Things in network 50, each with words that stand nowhere else: an open topic, one for the network only, and the chat.
/// Ola has a notice of the hidden one, Jon asks for access, and Kari has booked a time. The tour is for everybody, the
/// link to its meeting room for
/// those who take part and those who arrange it. Its session is for those with an office, and what waits behind it for its
/// hosts. Kari has registered a delegate for its stop.
/// An experience of 5006 waits for review, and its next version is a draft.
/// Kari's municipality has a journey that is not published.
/// </summary>
internal sealed record HiddenThings(
    Guid OpenTopic,
    Guid HiddenTopic,
    Guid HiddenPost,
    Guid Message,
    Guid Notice,
    Guid AccessRequest,
    Guid Tour,
    Guid Stop,
    Guid Slot,
    Guid Booking,
    Guid ShownQuestion,
    Guid QueuedQuestion,
    Guid DraftedPoll,
    Guid Caption,
    Guid Registration,
    Guid Draft,
    Guid Experience,
    Guid Journey,
    Guid Measure
)
{
    public const string OpenWords = "Apenord";
    public const string HiddenWords = "Skjultord";
    public const string ChatWords = "Prateord";
    public const string JourneyWords = "Vegord";
    public const string RequestWords = "Sporreord";
    public const string TourWords = "Turneord";
    public const string LinkWords = "lenkeord";
    public const string SessionWords = "Oktord";
    public const string BehindWords = "Bakord";
    public const string ReviewWords = "Proveord";
    public const string DraftWords = "Kladdeord";
    public const string SlotWords = "Tidsord";
    public const string BookingWords = "Onskeord";

    /// <summary>The name of a delegate of Kari's municipality, and what they need: for the organiser, the needs for nobody else.</summary>
    public const string DelegateWords = "Meldeord";
    public const string NeedsWords = "Behovsord";
    public const string TourDraftWords = "Turneutkast";

    /// <summary>In a comment to a flag, and in a post that a moderator hid: for the author and the moderators.</summary>
    public const string ModeratedWords = "Flaggord";

    public static async Task<HiddenThings> Make(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var open = await kari.StartTopic("50", $"{OpenWords} tittel", body: $"{OpenWords} tekst");
        var olaId = (await ola.Data("{ viewer { person { uuid } } }"))
            .GetProperty("viewer")
            .GetProperty("person")
            .GetProperty("uuid")
            .GetGuid();
        var hidden = await kari.StartTopic("50", $"{HiddenWords} tittel", "NETWORK", $"{HiddenWords} tekst");
        var post = await kari.PostReply(hidden, $"{HiddenWords} svar til @{{{olaId}}} om {await PublicPages(kari)}");
        var message = await kari.SendMessage("50", $"{ChatWords} melding");
        var notices = await ola.Data("{ viewer { notices(first: 1) { nodes { uuid } } } }");
        var notice = notices
            .GetProperty("viewer")
            .GetProperty("notices")
            .Nodes()
            .Single()
            .GetProperty("uuid")
            .GetGuid();
        await ola.Do(
            "flagPost",
            "post { uuid }",
            new
            {
                post,
                reason = "OTHER",
                comment = $"{ModeratedWords} om svaret",
            }
        );
        using var anne = await hub.SignIn(People.Anne);
        var moderated = await kari.PostReply(hidden, $"{ModeratedWords} i et svar");
        await anne.Do("hidePost", "post { uuid }", new { id = moderated, reason = "OFFENSIVE" });
        using var jon = await hub.SignIn(People.Jon);
        var asked = await jon.Do(
            "askForAccess",
            "accessRequest { uuid }",
            new { network = "50", text = $"{RequestWords} fra Jon" }
        );
        var request = asked.GetProperty("accessRequest").GetProperty("uuid").GetGuid();
        var (tour, stop) = await anne.PublishTour(
            "50",
            $"{TourWords} tittel",
            new { onlineLink = $"https://meet.example/{LinkWords}" }
        );
        var registered = await kari.Do(
            "registerDelegation",
            "registrations { uuid }",
            new
            {
                stop,
                @for = "5006",
                delegates = new[]
                {
                    new
                    {
                        name = $"{DelegateWords} Prøvesen",
                        email = "meldt@eksempel.no",
                        role = "eldreraad",
                        food = NeedsWords,
                    },
                },
            }
        );
        var registration = registered.GetProperty("registrations")[0].GetProperty("uuid").GetGuid();
        var slot = await anne.OpenSlot("50", note: SlotWords, link: $"https://mote.example/{BookingWords}");
        var booking = await kari.Book(slot, $"{BookingWords} fra Steinkjer");
        var (shown, queued, poll, caption) = await InSession(anne, stop);
        var draft = Guid.NewGuid();
        await anne.Do(
            "saveTourDraft",
            "tourDraft { uuid }",
            new
            {
                id = draft,
                networks = new[] { "50" },
                document = new { title = $"{TourDraftWords} tittel" },
                revision = 0,
            }
        );
        var experience = await kari.SubmitNew("5006", Library.Content($"{ReviewWords} tittel", $"{ReviewWords} tekst"));
        (await kari.SaveDraft(experience, "5006", Library.Content($"{DraftWords} tittel"), revision: 1)).MustBeDone();
        var journey = await kari.OpenJourney("5006", "leve-hele-livet");
        await kari.AddGoal(journey, $"{JourneyWords} mål");
        var measure = await kari.AddMeasure(journey, $"{JourneyWords} tiltak", origin: $"Topic:{open}");
        return new HiddenThings(
            open,
            hidden,
            post,
            message,
            notice,
            request,
            tour,
            stop,
            slot,
            booking,
            shown,
            queued,
            poll,
            caption,
            registration,
            draft,
            experience,
            journey,
            measure
        );
    }

    /// <summary>What everybody in a session sees, and what its hosts alone do.</summary>
    private static async Task<(Guid Shown, Guid Queued, Guid Poll, Guid Caption)> InSession(HttpClient anne, Guid stop)
    {
        await anne.Ok("openSession", new { stop });
        await anne.Ok("startSession", new { session = stop });
        var shown = await anne.Ask(stop, $"{SessionWords} vises");
        await anne.Ok("moderateQuestion", new { question = shown, status = "VISIBLE" }, "question");
        var queued = await anne.Ask(stop, $"{BehindWords} i køen");
        await anne.OpenPoll(stop, "ONE", $"{SessionWords} ja", "Nei");
        var poll = await anne.DraftPoll(stop, "ONE", $"{BehindWords} ja", "Nei");
        var caption = Guid.NewGuid();
        await anne.Ok(
            "writeCaption",
            new
            {
                id = caption,
                session = stop,
                line = $"{SessionWords} sagt",
            },
            "caption"
        );
        await anne.SendMessage(stop.ToString("D"), $"{SessionWords} melding");
        var behind = (await anne.Session(stop, "hostsChat")).GetProperty("hostsChat").GetString()!;
        await anne.SendMessage(behind, $"{BehindWords} melding");
        return (shown, queued, poll, caption);
    }

    /// <summary>Links to pages that everybody sees, which must not tell from where they are linked.</summary>
    private static async Task<string> PublicPages(HttpClient client)
    {
        var programmes = await client.Data("{ programmes { key tours { uuid } } }");
        return string.Join(
            ' ',
            programmes
                .GetProperty("programmes")
                .EnumerateArray()
                .SelectMany(programme =>
                    programme
                        .GetProperty("tours")
                        .EnumerateArray()
                        .Select(tour => $"https://hub.example/turne/{tour.GetProperty("uuid").GetString()}")
                        .Append($"https://hub.example/program/{programme.GetProperty("key").GetString()}")
                )
        );
    }
}
