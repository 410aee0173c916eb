using System.Net;
using System.Text.Json;
using Hub.Shared.Files;
using Hub.Shared.Files.Formats;
using Hub.Testing;
using Hub.Tests.Access;
using Hub.Tests.Files;
using Hub.Tours.Sessions;
using Microsoft.Extensions.DependencyInjection;
using static Hub.Testing.Deciding.DeciderSpec;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

/// <summary>Slides: who shows them, who sees them, and what is not taken for them.</summary>
public sealed class SlideTests
{
    [Fact]
    public async Task Slides_are_seen_by_all_who_take_part_and_by_nobody_else()
    {
        var hub = await TestHub.Shared;
        var id = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ute = await hub.SignIn(People.Ute);
        using var visitor = hub.Visitor();
        var pdf = await anne.SendFile(SampleFiles.UniquePdf(), "Kafé på Steinkjer.pdf");
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Fetch(pdf)).StatusCode);
        await anne.Ok("moveSlide", new { session = id, page = 12 });

        await anne.Ok("showSlides", new { session = id, file = Hash(pdf) });

        var shown = await ingrid.Session(id, "slides slide");
        Assert.Equal(Hash(pdf), shown.GetProperty("slides").GetString());
        Assert.Equal(1, shown.GetProperty("slide").GetInt32());
        Assert.Equal(HttpStatusCode.OK, (await ingrid.Fetch(pdf)).StatusCode);
        foreach (var stranger in new[] { ute, visitor })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Fetch(pdf)).StatusCode);

        await anne.Ok("showSlides", new { session = id, file = (string?)null });
        Assert.True((await ingrid.Session(id, "slides")).GetProperty("slides").IsNull());
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Fetch(pdf)).StatusCode);
    }

    [Fact]
    public async Task A_presenter_shows_slides_without_leading_and_stops_when_the_part_is_taken()
    {
        var hub = await TestHub.Shared;
        var id = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        var pdf = await ola.SendFile(SampleFiles.UniquePdf(), "ola.pdf");
        Assert.Equal("NOT_YOUR_PART", await ola.Codes("showSlides", new { session = id, file = Hash(pdf) }));
        await using var window = await EveryChannelTests.Connect(hub, People.Ola);
        await window.Join($"session/{id}", 0);

        var person = await ola.PersonId();
        await anne.Ok(
            "giveSessionRole",
            new
            {
                session = id,
                person,
                role = "PRESENTER",
            }
        );

        // The room is told who has which part, so that the page of who got it shows what they may do now.
        await window.Until(one =>
            one.Events.Any(e =>
                e.Type == "session" && e.Data.ToString().Contains("PRESENTER", StringComparison.Ordinal)
            )
        );
        var may = await ola.Session(id, "viewerMayPresent viewerMayCaption viewerIsHost");
        Assert.True(may.GetProperty("viewerMayPresent").GetBoolean());
        Assert.False(may.GetProperty("viewerMayCaption").GetBoolean());
        Assert.False(may.GetProperty("viewerIsHost").GetBoolean());
        await ola.Ok("showSlides", new { session = id, file = Hash(pdf) });
        await anne.Ok("takeSessionRole", new { session = id, person });
        Assert.Equal("NOT_YOUR_PART", await ola.Codes("showSlides", new { session = id, file = (string?)null }));
        Assert.Equal("NOT_YOUR_PART", await ola.Codes("moveSlide", new { session = id, page = 2 }));
    }

    // Attack: lay hold of somebody else's file by naming it; and show what is no slides.
    [Fact]
    public async Task What_one_may_not_see_and_what_is_no_open_PDF_is_not_shown()
    {
        var hub = await TestHub.Shared;
        var id = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var foreign = await ingrid.SendFile(SampleFiles.UniquePdf(), "ingrid.pdf");
        var picture = await anne.SendFile(SampleFiles.UniquePng(), "lysark.pdf");
        var locked = await anne.SendFile(Locked(), "låst.pdf");
        foreach (
            var (file, code) in new[]
            {
                (Hash(foreign), "SLIDES_NOT_FOUND"),
                (new string('0', 64), "SLIDES_NOT_FOUND"),
                ("../../etc/passwd", "SLIDES_NOT_FOUND"),
                (Hash(picture), "SLIDES_NOT_PDF"),
                (Hash(locked), "SLIDES_PROTECTED"),
            }
        )
            Assert.Equal(code, await anne.Codes("showSlides", new { session = id, file }));
        Assert.True((await anne.Session(id, "slides")).GetProperty("slides").IsNull());
    }

    [Fact]
    public async Task Slides_that_are_shown_are_not_cleaned_away()
    {
        var hub = await TestHub.Shared;
        var id = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        var pdf = await anne.SendFile(SampleFiles.UniquePdf(), "anne.pdf");
        await anne.Ok("showSlides", new { session = id, file = Hash(pdf) });
        var owner = hub.Services.GetServices<IFileOwner>().OfType<SessionFiles>().Single();
        Assert.Equal([Hash(pdf)], await owner.InUse([Hash(pdf)], TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Slides_are_shown_once_and_not_after_the_end()
    {
        var show = new ShowSlidesInput(Id, new string('a', 64));
        var shown = new SlidesShown(show.File, Noon);
        Given<SessionState>(Opened).When(s => ShowSlides.Decide(s, show, Cast.Kari, Noon)).Then(shown);
        Given<SessionState>(Opened, shown).When(s => ShowSlides.Decide(s, show, Cast.Kari, Noon)).ThenNothingNew();
        Given<SessionState>(Opened, Started, Ended)
            .When(s => ShowSlides.Decide(s, show, Cast.Kari, Noon))
            .ThenRefused(new SessionIsOver());
        Given<SessionState>().When(s => ShowSlides.Decide(s, show, Cast.Kari, Noon)).ThenRefused(new SessionNotFound());
        foreach (var actor in new[] { Cast.Ola, Cast.Tone, Cast.Ute })
            Given<SessionState>(Opened)
                .When(s => ShowSlides.Decide(s, show, actor, Noon))
                .ThenRefused(new NotYourPart());
    }

    [Theory]
    [InlineData("trailer<</Root 1 0 R/Encrypt 5 0 R>>", true)]
    [InlineData("trailer<</Encrypt<</Filter/Standard>>>>", true)]
    [InlineData("trailer<</Root 1 0 R>>", false)]
    [InlineData("<</EncryptMetadata false>> (/Encrypted)", false)]
    [InlineData("/Encrypt", false)]
    public void A_protected_PDF_is_told_by_its_trailer(string text, bool isProtected) =>
        Assert.Equal(isProtected, Pdf.IsProtected(SampleFiles.Ascii(text)));

    private static byte[] Locked() =>
        SampleFiles.Ascii(
            System
                .Text.Encoding.Latin1.GetString(SampleFiles.UniquePdf())
                .Replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 4 0 R", StringComparison.Ordinal)
        );

    private static string Hash(JsonElement file) => file.GetProperty("sha256").GetString()!;
}
