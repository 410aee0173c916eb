using Hub.Shared.Time;
using Hub.Testing;
using Hub.Tests.Experiences;
using Hub.Tests.Tours.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Prizes;

/// <summary>A hub whose clock the tests of a class put forward.</summary>
public sealed class FutureHub : IAsyncLifetime
{
    private TestHub? hub;

    internal ShiftedTime Time { get; } = new();

    internal TestHub Hub => hub ?? throw new InvalidOperationException("The hub has not started.");

    internal DateOnly Today => Norway.Today(Time);

    public async ValueTask InitializeAsync()
    {
        hub = await TestHub.Start(services => services.AddSingleton<TimeProvider>(Time));
        // Past the rounds of the sample content, which have their years.
        Time.PutForward(TimeSpan.FromDays(733));
    }

    public async ValueTask DisposeAsync()
    {
        if (hub is not null)
            await hub.DisposeAsync();
    }

    /// <summary>
    /// A round of another year than the others', which is judged the day after it is nominated in and announced the day
    /// after that. Liv is the chair, Tone and Gro judge with her; it is closed, on the day before the announcement.
    /// </summary>
    internal async Task<Juries.Judged> Closed(int karis = 8, int ingrids = 6, bool isClosed = true)
    {
        Time.PutForward(TimeSpan.FromDays(367));
        var today = Today;
        var announceOn = today.AddDays(2);
        Guid round;
        using (var siv = await Hub.SignIn(People.Siv))
            round = await siv.PublishRound(
                new
                {
                    year = announceOn.Year,
                    programme = "leve-hele-livet",
                    name = new { nb = "Leve hele livet-prisen", nn = "Leve heile livet-prisen" },
                    nominateFrom = today,
                    nominateTo = today,
                    judgeFrom = today.AddDays(1),
                    judgeTo = today.AddDays(1),
                    announceOn,
                    criteria = new[]
                    {
                        new
                        {
                            uuid = Prizes.Spread,
                            name = new { nb = "Lett å ta i bruk" },
                            weight = 1,
                        },
                    },
                }
            );
        Guid first,
            second;
        using (var ingrid = await Hub.SignIn(People.Ingrid))
            first = await ingrid.Nominate(round, await Hub.KarisExperience($"Karis {today:O}"));
        using (var ola = await Hub.SignIn(People.Ola))
            second = await ola.Nominate(round, await Hub.IngridsExperience($"Ingrids {today:O}"));
        Time.PutForward(TimeSpan.FromDays(1));
        using (var siv = await Hub.SignIn(People.Siv))
        using (var liv = await Hub.SignIn(People.Liv))
        using (var tone = await Hub.SignIn(People.Tone))
        using (var gro = await Hub.SignIn(People.Gro))
        {
            await siv.Appoint(round, liv, tone, gro);
            foreach (var juror in new[] { tone, gro })
            {
                Assert.Equal("", await juror.Score(first, karis, null));
                Assert.Equal("", await juror.Score(second, ingrids, null));
            }
            if (isClosed)
                Assert.Equal("", await liv.Close(round));
        }
        return new(announceOn.Year, round, first, second);
    }
}

/// <summary>The chair announces who won, everybody who has part in it is told, and it stands with what won.</summary>
public sealed class AnnouncementTests(FutureHub future) : IClassFixture<FutureHub>
{
    [Fact]
    public async Task Everybody_reads_who_won_and_who_has_part_in_it_or_follows_is_told()
    {
        var hub = future.Hub;
        var judged = await future.Closed();
        using (var ute = await hub.SignIn(People.Ute))
        using (var berit = await hub.SignIn(People.Berit))
        {
            await Follow(ute, judged.Round, on: true);
            await Follow(berit, judged.Round, on: true);
            await Follow(berit, judged.Round, on: false);
            Assert.True((await ute.Round(judged.Year, "viewerFollows")).GetProperty("viewerFollows").GetBoolean());
        }
        future.Time.PutForward(TimeSpan.FromDays(1));
        using var liv = await hub.SignIn(People.Liv);

        Assert.Equal("", await Announce(liv, judged, "Juryen falt for **det enkle**", mention: true));

        using var visitor = hub.Visitor();
        var round = await visitor.Round(
            judged.Year,
            "phase statement { html } awards { kind experience { title } } nominations { result { mean } scoreCount }"
        );
        Assert.Equal("ANNOUNCED", round.GetProperty("phase").GetString());
        Assert.Contains("<strong>det enkle</strong>", round.GetProperty("statement").GetProperty("html").GetString());
        Assert.Equal(
            ["WINNER", "HONOURABLE_MENTION"],
            round.GetProperty("awards").EnumerateArray().Select(one => one.GetProperty("kind").GetString())
        );
        Assert.StartsWith(
            "Karis",
            round.GetProperty("awards")[0].GetProperty("experience").GetProperty("title").GetString()
        );
        // What the jury gave stays the jury's.
        Assert.All(
            round.GetProperty("nominations").EnumerateArray(),
            one => Assert.Equal("""{"result":null,"scoreCount":null}""", one.GetRawText())
        );
        foreach (var person in new[] { People.Ute, People.Kari, People.Ingrid, People.Ola, People.Tone, People.Gro })
        {
            using var client = await hub.SignIn(person);
            Assert.Single(await client.PrizeNotices(judged.Year), "PRIZE_ANNOUNCED");
        }
        foreach (var person in new[] { People.Berit, People.Per, People.Liv })
        {
            using var client = await hub.SignIn(person);
            Assert.DoesNotContain("PRIZE_ANNOUNCED", await client.PrizeNotices(judged.Year));
        }
    }

    [Fact]
    public async Task What_won_says_so_on_its_page_and_in_its_story()
    {
        var hub = future.Hub;
        var judged = await future.Closed();
        future.Time.PutForward(TimeSpan.FromDays(1));
        using var liv = await hub.SignIn(People.Liv);
        await Announce(liv, judged, "Vant");
        using var visitor = hub.Visitor();
        var nominations = await visitor.Round(judged.Year, "nominations { uuid experience { uuid } }");
        Guid Experience(Guid nomination) =>
            nominations
                .GetProperty("nominations")
                .EnumerateArray()
                .Single(one => one.GetProperty("uuid").GetGuid() == nomination)
                .GetProperty("experience")
                .GetProperty("uuid")
                .GetGuid();

        var won = await visitor.Experience(Experience(judged.Karis), "prizeAwards { kind round { year } }");
        var lost = await visitor.Experience(Experience(judged.Ingrids), "prizeAwards { kind }");
        Assert.Equal(
            $$$"""[{"kind":"WINNER","round":{"year":{{{judged.Year}}}}}]""",
            won.GetProperty("prizeAwards").GetRawText()
        );
        Assert.Equal("[]", lost.GetProperty("prizeAwards").GetRawText());
        var story = (
            await visitor.Data(
                $"{{ story(of: \"Experience:{Experience(judged.Karis)}\") {{ steps {{ type title address }} }} }}"
            )
        ).GetProperty("story");
        var last = story.GetProperty("steps").EnumerateArray().Last();
        Assert.Equal($"Leve hele livet-prisen {judged.Year}", last.GetProperty("title").GetString());
        Assert.Equal($"/pris/{judged.Year}", last.GetProperty("address").GetString());
        Assert.DoesNotContain(
            "PrizeRound",
            (
                await visitor.Data(
                    $"{{ story(of: \"Experience:{Experience(judged.Ingrids)}\") {{ steps {{ type }} }} }}"
                )
            ).GetRawText()
        );
    }

    // Attack: announce without leading the jury, what one is bound to, before its day, or twice.
    [Fact]
    public async Task Only_a_chair_without_a_conflict_announces_on_the_day_and_once()
    {
        var hub = future.Hub;
        var judged = await future.Closed(isClosed: false);
        using (var liv = await hub.SignIn(People.Liv))
        {
            Assert.Equal("JUDGING_NOT_CLOSED", await Announce(liv, judged, "For tidlig"));
            Assert.Equal("", await liv.Declare(judged.Ingrids, "Jeg kjenner dem"));
            Assert.Equal("", await liv.Close(judged.Round));
            Assert.Equal("TOO_EARLY_TO_ANNOUNCE", await Announce(liv, judged, "For tidlig"));
        }
        future.Time.PutForward(TimeSpan.FromDays(1));
        foreach (var person in new[] { People.Siv, People.Tone, People.Kari })
        {
            using var client = await hub.SignIn(person);
            Assert.Equal("NOT_THE_CHAIR", await Announce(client, judged, "Kuppet"));
        }
        using var chair = await hub.SignIn(People.Liv);
        using var siv = await hub.SignIn(People.Siv);
        Assert.Equal("PRIZE_CONFLICT_OF_INTEREST", await Announce(chair, judged, "Bundet", mention: true));
        Assert.Equal("PRIZE_AWARDS_INVALID", await Announce(chair, judged, "Ingen", winners: []));
        Assert.Equal("PRIZE_AWARDS_INVALID", await Announce(chair, judged, "Ukjent", winners: [Guid.NewGuid()]));
        Assert.Equal(
            "PRIZE_AWARDS_INVALID",
            await Announce(chair, judged, "To ganger", winners: [judged.Karis, judged.Karis])
        );
        Assert.Equal("TEXT_EMPTY", await Announce(chair, judged, " "));
        Assert.Equal("TEXT_TOO_LONG", await Announce(chair, judged, new string('a', 4_001)));
        // Another of the jury may lead it then.
        var (tones, members) = (await Id(hub, People.Tone), new List<Guid>());
        foreach (var person in new[] { People.Liv, People.Tone, People.Gro })
            members.Add(await Id(hub, person));
        Assert.Equal("", (await siv.TryAppoint(judged.Round, tones, members)).Codes());
        using var tone = await hub.SignIn(People.Tone);
        Assert.Equal("", await Announce(tone, judged, "Begge", mention: true));

        Assert.Equal("PRIZE_IS_ANNOUNCED", await Announce(tone, judged, "En gang til"));
        Assert.Equal("PRIZE_IS_ANNOUNCED", (await siv.TryAppoint(judged.Round, tones, tones)).Codes());
    }

    private static async Task<Guid> Id(TestHub hub, Person person)
    {
        using var client = await hub.SignIn(person);
        return await client.PersonId();
    }

    private static async Task Follow(HttpClient client, Guid round, bool on) =>
        (await client.Do("followPrizeRound", "round { uuid }", new { round, on })).MustBeDone();

    /// <summary>Kari's wins, unless others are named; Ingrid's may be mentioned.</summary>
    private static async Task<string> Announce(
        HttpClient client,
        Juries.Judged judged,
        string statement,
        bool mention = false,
        Guid[]? winners = null
    ) =>
        (
            await client.Do(
                "announcePrize",
                "round { announcedAt }",
                new
                {
                    round = judged.Round,
                    winners = winners ?? [judged.Karis],
                    mentions = mention ? new[] { judged.Ingrids } : [],
                    statement,
                }
            )
        ).Codes();
}
