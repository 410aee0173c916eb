using System.Net;
using System.Text.Json;
using Hub.Testing;
using Hub.Tours.Sessions.Captions;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

/// <summary>Recordings: announced first, published with captions and a word on what the picture shows, or not at all.</summary>
public sealed class RecordingTests
{
    private const string Address = "https://video.eksempel.no/steinkjer.mp4";
    private const string File = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nVelkommen &amp; <i>god dag</i>\n";

    [Fact]
    public async Task A_recording_is_published_only_with_captions_and_a_word_on_the_picture()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        await anne.Ok("announceRecording", new { session, isRecorded = true });
        await anne.Ok("announceRecording", new { session, isRecorded = false });
        Assert.Equal("SESSION_NOT_OVER", await anne.Codes("publishRecording", Recording(session)));
        await anne.Ok("endSession", new { session });

        Assert.Equal("CAPTIONS_MISSING", await anne.Codes("publishRecording", Recording(session)));
        await Import(anne, session, File);
        Assert.Equal("PICTURE_NOT_DESCRIBED", await anne.Codes("publishRecording", Recording(session, picture: null)));
        Assert.Equal(
            "VIDEO_ADDRESS_NOT_ALLOWED",
            await anne.Codes("publishRecording", Recording(session, address: "javascript:alert(1)"))
        );
        Assert.Equal(JsonValueKind.Null, (await Published(ingrid, session)).ValueKind);
        await anne.Ok("publishRecording", Recording(session));

        var published = await Published(ingrid, session);
        Assert.Equal(Address, published.GetProperty("link").GetString());
        Assert.True(published.GetProperty("isFile").GetBoolean());
        Assert.Equal("SPEECH_COVERS_PICTURE", published.GetProperty("picture").GetString());
        Assert.Equal(
            "WEBVTT\n\n00:00:01.000 --> 00:00:08.000\nVelkommen &amp; god dag\n",
            await ingrid.GetStringAsync(new Uri(published.GetProperty("captions").GetString()!, UriKind.Relative))
        );
        var said = (await anne.Session(session, "said { uuid version }")).GetProperty("said")[0];
        var last = new
        {
            caption = said.GetProperty("uuid"),
            version = said.GetProperty("version"),
            line = (string?)null,
        };
        Assert.Equal("", (await anne.Do("changeCaption", "caption { uuid }", last)).Codes());
        Assert.Equal(JsonValueKind.Null, (await Published(ingrid, session)).ValueKind);
        await Import(anne, session, File);
        Assert.Equal(JsonValueKind.Object, (await Published(ingrid, session)).ValueKind);
        await anne.Ok("withdrawRecording", new { session });
        Assert.Equal(JsonValueKind.Null, (await Published(ingrid, session)).ValueKind);
    }

    [Fact]
    public async Task What_nobody_was_told_of_is_not_published()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        await anne.Ok("endSession", new { session });
        await Import(anne, session, File);

        Assert.Equal("RECORDING_NOT_ANNOUNCED", await anne.Codes("publishRecording", Recording(session)));
    }

    [Fact]
    public async Task The_live_captions_are_kept_and_put_right_and_two_who_do_it_lose_nothing()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        var caption = Guid.NewGuid();
        await anne.Ok(
            "writeCaption",
            new
            {
                id = caption,
                session,
                line = "Velkomen alle saman",
            },
            "caption"
        );
        await anne.Ok(
            "writeCaption",
            new
            {
                id = Guid.NewGuid(),
                session,
                line = "Takk",
            },
            "caption"
        );
        await anne.Ok("endSession", new { session });

        await anne.Ok(
            "changeCaption",
            new
            {
                caption,
                version = 1,
                line = "Velkommen alle sammen",
            },
            "caption"
        );
        var refused = await anne.Do(
            "changeCaption",
            "caption { uuid } errors { ... on CaptionConflict { currentVersion currentLine } }",
            new
            {
                caption,
                version = 1,
                line = "Velkommen, alle",
            }
        );
        Assert.Equal("CAPTION_CONFLICT", refused.Codes());
        Assert.Equal("Velkommen alle sammen", refused.GetProperty("errors")[0].GetProperty("currentLine").GetString());
        Assert.Contains("Velkommen alle sammen", await Vtt(anne, session), StringComparison.Ordinal);

        Assert.Equal(
            "",
            (
                await anne.Do(
                    "changeCaption",
                    "caption { uuid }",
                    new
                    {
                        caption,
                        version = 2,
                        line = (string?)null,
                    }
                )
            ).Codes()
        );
        Assert.DoesNotContain("Velkommen", await Vtt(anne, session), StringComparison.Ordinal);
        Assert.Contains("Takk", await Vtt(anne, session), StringComparison.Ordinal);

        await Import(anne, session, File);
        Assert.DoesNotContain("Takk", await Vtt(anne, session), StringComparison.Ordinal);
        var wrong = await anne.Do("importCaptions", "count", Captions(session, "Ikke teksting"));
        Assert.Equal("NOT_WEB_VTT", wrong.Codes());
    }

    // Attack: publish, put words into what was said, or read it, without leading or being able to take part in the session.
    [Fact]
    public async Task Who_does_not_lead_the_session_changes_none_of_it_and_who_may_not_see_it_reads_none()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        await anne.Ok("announceRecording", new { session, isRecorded = true });
        var caption = Guid.NewGuid();
        await anne.Ok(
            "writeCaption",
            new
            {
                id = caption,
                session,
                line = "Hemmelig",
            },
            "caption"
        );
        await anne.Ok("endSession", new { session });
        foreach (var person in new[] { People.Ola, People.Tone })
        {
            using var other = await hub.SignIn(person);
            Assert.Equal("NOT_A_HOST", await other.Codes("publishRecording", Recording(session)));
            Assert.Equal("NOT_A_HOST", await other.Codes("withdrawRecording", new { session }));
            Assert.Equal(
                "NOT_YOUR_PART",
                await other.Codes(
                    "changeCaption",
                    new
                    {
                        caption,
                        version = 1,
                        line = "Mitt",
                    },
                    "caption"
                )
            );
            Assert.Equal("NOT_YOUR_PART", (await other.Do("importCaptions", "count", Captions(session, File))).Codes());
        }
        using var ute = await hub.SignIn(People.Ute);
        Assert.Equal("SESSION_NOT_FOUND", await ute.Codes("publishRecording", Recording(session)));
        using var visitor = hub.Visitor();
        foreach (var client in new[] { ute, visitor })
        {
            using var answer = await client.GetAsync(new Uri($"stops/{session}/captions.vtt", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public void What_is_written_as_WebVTT_is_read_as_it_was_and_runs_nothing()
    {
        (DateTimeOffset, string)[] lines =
        [
            (Noon.AddSeconds(-1), "Før opptaket"),
            (Noon.AddMilliseconds(1_500), "a < b --> c & <script>"),
            (Noon.AddHours(1), "Etter en time"),
        ];

        var text = WebVtt.Write(lines, Noon);

        Assert.Contains(
            "00:00:01.500 --> 00:00:08.500\na &lt; b --&gt; c &amp; &lt;script&gt;",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("01:00:00.000 --> 01:00:07.000", text, StringComparison.Ordinal);
        Assert.Equal(
            [(TimeSpan.FromSeconds(1.5), "a < b --> c & <script>"), (TimeSpan.FromHours(1), "Etter en time")],
            WebVtt.Read(text)!
        );
        Assert.Null(WebVtt.Read("1\n00:00:01,000 --> 00:00:03,000\nSubRip"));
        Assert.Null(WebVtt.Read("WEBVTT\n\nslutt --> start\nTull"));
    }

    /// <summary>Puts a line right, takes one away, publishes the recording, and takes it back.</summary>
    internal static async Task Publish(HttpClient host, Guid session)
    {
        var lines = (await host.Session(session, "captions(last: 2) { uuid }")).GetProperty("captions");
        await host.Ok("changeCaption", Change(lines[0], "Kari sa, rettet"), "caption");
        await Import(host, session, File);
        await host.Ok("publishRecording", Recording(session));
        await host.Ok("withdrawRecording", new { session });
        await host.Ok("publishRecording", Recording(session));

        static object Change(JsonElement caption, string line) =>
            new
            {
                caption = caption.GetProperty("uuid"),
                version = 1,
                line,
            };
    }

    private static object Recording(
        Guid session,
        string address = Address,
        string? picture = "SPEECH_COVERS_PICTURE"
    ) =>
        new
        {
            session,
            address,
            picture,
            beginsAt = Noon,
        };

    private static object Captions(Guid session, string webVtt) =>
        new
        {
            id = Guid.NewGuid(),
            session,
            beginsAt = Noon,
            webVtt,
        };

    private static async Task Import(HttpClient client, Guid session, string webVtt)
    {
        var done = await client.Do("importCaptions", "count", Captions(session, webVtt));
        Assert.Equal("", done.Codes());
        Assert.Equal(1, done.GetProperty("count").GetInt32());
    }

    private static async Task<JsonElement> Published(HttpClient client, Guid session) =>
        (await client.Session(session, "recording { link frame isFile captions picture }")).GetProperty("recording");

    private static Task<string> Vtt(HttpClient client, Guid session) =>
        client.GetStringAsync(new Uri($"stops/{session}/captions.vtt", UriKind.Relative));
}
