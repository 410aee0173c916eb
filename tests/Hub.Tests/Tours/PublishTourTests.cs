using System.Text.Json.Nodes;
using Hub.Shared.Text;
using Hub.Testing;
using Hub.Tours;
using Hub.Tours.Tours;
using static Hub.Testing.Deciding.DeciderSpec;

namespace Hub.Tests.Tours;

public sealed class PublishTourTests
{
    [Fact]
    public async Task Everybody_reads_what_an_older_version_said_with_its_same_day_changes_and_without_its_room()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var stop = Guid.NewGuid();
        var tour = await Registrations.TestTours.PublishTour(
            anne,
            "50",
            Registrations.TestTours.Stop(stop, inDays: 20, capacity: 7, place: "Gammelstad")
        );
        await anne.Do(
            "changeStopAttendance",
            "stop { uuid }",
            new
            {
                stop,
                attendance = "ONLINE",
                onlineLink = "https://rom.eksempel.no/hemmelig",
                reason = "Snø",
            }
        );
        await Registrations.TestTours.PublishTour(
            anne,
            tour,
            2,
            "50",
            Registrations.TestTours.Stop(stop, inDays: 30, place: "Nystad")
        );

        var first = await Version(1);
        Assert.Equal("Gammelstad", first.GetProperty("stops")[0].GetProperty("place").GetString());
        Assert.Equal(7, first.GetProperty("stops")[0].GetProperty("capacity").GetInt32());
        var second = await Version(2);
        Assert.Equal("ONLINE", second.GetProperty("stops")[0].GetProperty("attendance").GetString());
        Assert.DoesNotContain("hemmelig", second.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("Nystad", (await Version(3)).GetProperty("stops")[0].GetProperty("place").GetString());
        foreach (var none in new[] { -1, 0, 4, int.MaxValue })
            Assert.Equal(System.Text.Json.JsonValueKind.Null, (await Version(none)).ValueKind);

        async Task<System.Text.Json.JsonElement> Version(int number) => (
                await visitor.Data(
                    $$"""
                    { tour(id: "{{tour}}") { olderVersion(number: {{number}}) { number title organiser stops {
                      uuid label place capacity attendance date programme { title } } } } }
                    """
                )
            ).GetProperty("tour").GetProperty("olderVersion");
    }

    private static readonly DateTimeOffset Noon = new(2031, 3, 1, 11, 0, 0, TimeSpan.Zero);
    private static readonly Guid Tour = new("01970000-0000-7000-8000-000000000001");
    private static readonly Guid Stop = new("01970000-0000-7000-8000-000000000002");

    [Fact]
    public void Who_runs_the_network_publishes_a_tour() =>
        Given<TourState>().When(state => PublishTour.Decide(state, Content(), 0, null, Cast.Anne, Noon)).Then(First());

    [Fact]
    public void Attack_a_main_contact_publishes_in_their_network() =>
        Given<TourState>()
            .When(state => PublishTour.Decide(state, Content(), 0, null, Cast.Kari, Noon))
            .ThenRefused(new NetworkNotYours("50"));

    [Fact]
    public void Attack_a_facilitator_puts_a_tour_into_anothers_network_beside_her_own() =>
        Given<TourState>()
            .When(state => PublishTour.Decide(state, Content("50", "34"), 0, null, Cast.Anne, Noon))
            .ThenRefused(new NetworkNotYours("34"));

    [Fact]
    public void Attack_another_countys_facilitator_publishes_the_next_version() =>
        Given<TourState>(First())
            .When(state => PublishTour.Decide(state, Titled("Tatt over"), 1, Line("x"), Cast.Tone, Noon))
            .ThenRefused(new NotAnOrganiser());

    [Fact]
    public void A_new_version_says_what_changed() =>
        Given<TourState>(First())
            .When(state => PublishTour.Decide(state, Titled("Ny"), 1, null, Cast.Anne, Noon))
            .ThenRefused(new ChangeLineMissing());

    [Fact]
    public void A_version_made_of_an_old_one_is_refused_with_the_number_of_todays() =>
        Given<TourState>(First(), Second())
            .When(state => PublishTour.Decide(state, Titled("Fra gammel"), 1, Line("x"), Cast.Anne, Noon))
            .ThenRefused(new TourChangedMeanwhile(2));

    [Fact]
    public void A_published_stop_is_not_left_out() =>
        Given<TourState>(First())
            .When(state =>
                PublishTour.Decide(
                    state,
                    Content() with
                    {
                        Stops = [Content().Stops[0] with { Id = Tour }],
                    },
                    1,
                    Line("x"),
                    Cast.Anne,
                    Noon
                )
            )
            .ThenRefused(new StopLeftOut(Stop));

    [Fact]
    public void A_stop_of_another_day_is_told_as_moved_and_who_wrote_first_stays_the_author()
    {
        var moved = Content() with
        {
            Title = new Text(Cast.Kari.Person(), Language.Nb, "Turné"),
            Stops = [Content().Stops[0] with { Time = Time(13) }],
        };
        Given<TourState>(First(hosts: [Cast.Kari.Person()]))
            .When(state => PublishTour.Decide(state, moved, 1, Line("Flyttet"), Cast.Kari, Noon))
            .Then(new TourPublished(2, moved with { Title = Content().Title }, [Stop], Line("Flyttet"), null, Noon));
    }

    [Fact]
    public void The_same_again_is_done_already() =>
        Given<TourState>(First(), Second())
            .When(state => PublishTour.Decide(state, Titled("Ny"), 1, Line("x"), Cast.Anne, Noon))
            .ThenNothingNew();

    [Fact]
    public async Task Everybody_reads_it_with_its_change_log_and_each_network_lists_it_once()
    {
        var hub = await TestHub.Shared;
        using var tor = await hub.SignIn(new Person("tor.bakke", "Tor Bakke"));
        var (tour, stop) = (Guid.NewGuid(), Guid.NewGuid());
        await tor.Publish(tour, 0, ToursApi.Content(stop, "To fylker", null, "55", "56"));
        var next = ToursApi.Content(stop, "To fylker", new { date = "2031-03-13" }, "55", "56");
        var payload = await tor.Publish(tour, 1, next, "Flyttet en dag");
        Assert.Equal("", payload.Codes());

        using var visitor = hub.Visitor();
        var found = (
            await visitor.Data(
                $$"""
                {
                  tour(id: "{{tour}}") { version networks { key } versions { number line body { key } } stops { date starts startsAt } }
                  one: network(key: "55") { tours { uuid } calendar(from: "2031-03-01", to: "2031-03-31") { stop { uuid } } }
                  other: network(key: "56") { tours { uuid } }
                  third: network(key: "50") { tours { uuid } }
                }
                """
            )
        );
        Assert.Equal(
            """{"version":2,"networks":[{"key":"55"},{"key":"56"}],"versions":[{"number":2,"line":"Flyttet en dag","body":{"key":"sf-55-56"}},{"number":1,"line":null,"body":{"key":"sf-55-56"}}],"stops":[{"date":"2031-03-13","starts":"10:00:00","startsAt":"2031-03-13T09:00:00Z"}]}""",
            found.GetProperty("tour").GetRawText()
        );
        Assert.Single(
            found.GetProperty("one").GetProperty("calendar").EnumerateArray(),
            entry =>
                entry.GetProperty("stop") is { ValueKind: System.Text.Json.JsonValueKind.Object } one
                && one.GetProperty("uuid").GetGuid() == stop
        );
        foreach (var network in new[] { "one", "other" })
            Assert.Single(
                found.GetProperty(network).GetProperty("tours").EnumerateArray(),
                one => one.GetProperty("uuid").GetGuid() == tour
            );
        Assert.DoesNotContain(
            found.GetProperty("third").GetProperty("tours").EnumerateArray(),
            one => one.GetProperty("uuid").GetGuid() == tour
        );
    }

    [Fact]
    public async Task Attack_a_tour_takes_another_tours_stop_by_its_id()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var tone = await hub.SignIn(new Person("tone.haug", "Tone Haug"));
        var (_, stop) = await anne.PublishTour("50", "Min");
        var payload = await tone.Publish(Guid.NewGuid(), 0, ToursApi.Content(stop, "Din", null, "34"));
        Assert.Equal("ID_TAKEN", payload.Codes());
        Assert.Equal("Min", (await Read(anne, stop)).GetProperty("label").GetString());
    }

    [Fact]
    public async Task Attack_somebody_publishes_over_a_tour_by_its_id_and_version_zero()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var tone = await hub.SignIn(new Person("tone.haug", "Tone Haug"));
        using var kari = await hub.SignIn(People.Kari);
        var (tour, _) = await anne.PublishTour("50", "Min");
        Assert.Equal(
            "ID_TAKEN",
            (await tone.Publish(tour, 0, ToursApi.Content(Guid.NewGuid(), "Din", null, "34"))).Codes()
        );
        Assert.Equal(
            "NETWORK_NOT_YOURS",
            (await kari.Publish(Guid.NewGuid(), 0, ToursApi.Content(Guid.NewGuid(), "Din", null, "50"))).Codes()
        );
        using var visitor = hub.Visitor();
        Assert.Equal(
            "SIGN_IN_REQUIRED",
            (await visitor.Publish(Guid.NewGuid(), 0, ToursApi.Content(Guid.NewGuid(), "Din", null, "50"))).Codes()
        );
    }

    [Theory]
    [InlineData("""{ "date": null }""", "stops[0].date")]
    [InlineData("""{ "month": "2031-03" }""", "stops[0].month")]
    [InlineData("""{ "date": null, "starts": null, "ends": null, "month": "mars" }""", "stops[0].month")]
    [InlineData("""{ "ends": "09:00" }""", "stops[0].ends")]
    [InlineData("""{ "lastDate": "2031-03-11" }""", "stops[0].lastDate")]
    [InlineData("""{ "registerBy": "2031-04-01" }""", "stops[0].registerBy")]
    [InlineData("""{ "onlineLink": "javascript:alert(1)" }""", "stops[0].onlineLink")]
    [InlineData("""{ "onlineLink": "http://meet.example/x" }""", "stops[0].onlineLink")]
    [InlineData("""{ "capacity": 0 }""", "stops[0].capacity")]
    [InlineData("""{ "hostMunicipality": "9999" }""", "stops[0].hostMunicipality")]
    [InlineData("""{ "kind": "party" }""", "stops[0].kind")]
    [InlineData("""{ "timeZone": "Europe/Atlantis" }""", "stops[0].timeZone")]
    [InlineData("""{ "title": "" }""", "stops[0].title")]
    public async Task What_does_not_fit_is_told_with_its_place(string ofStop, string field)
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var content = ToursApi.Content(Guid.NewGuid(), "Feil", JsonNode.Parse(ofStop), "50");
        var payload = await anne.Publish(Guid.NewGuid(), 0, content);
        Assert.Equal("CONTENT_INVALID", payload.Codes());
        Assert.Equal(field, payload.GetProperty("errors")[0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_presenters_name_is_shown_and_stands_in_no_event()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (tour, stop) = await anne.PublishTour(
            "50",
            "Med innleder",
            new
            {
                programme = new[]
                {
                    new
                    {
                        id = Guid.NewGuid(),
                        title = "Innledning",
                        starts = "10:15",
                        presenters = new[] { new { name = "Pia Eksempel", role = "fagleder" } },
                    },
                },
            }
        );
        using var visitor = hub.Visitor();
        var found = await visitor.Data(
            $$"""{ stop(id: "{{stop}}") { programme { title starts presenters { name role } } tour { uuid } } }"""
        );
        Assert.Equal(
            """{"programme":[{"title":"Innledning","starts":"10:15:00","presenters":[{"name":"Pia Eksempel","role":"fagleder"}]}],"tour":{"uuid":"""
                + $"\"{tour}\"}}}}",
            found.GetProperty("stop").GetRawText()
        );
        Assert.DoesNotContain("Pia Eksempel", await hub.Log(tour), StringComparison.Ordinal);
    }

    private static async Task<System.Text.Json.JsonElement> Read(HttpClient client, Guid stop) =>
        (await client.Data($$"""{ stop(id: "{{stop}}") { label } }""")).GetProperty("stop");

    private static TourPublished First(Guid[]? hosts = null) =>
        new(1, Content() with { Hosts = hosts ?? [] }, [], null, null, Noon);

    private static TourPublished Second() => new(2, Titled("Ny"), [], Line("x"), null, Noon);

    private static TourContent Titled(string title) =>
        Content() with
        {
            Title = new Text(Cast.Anne.Person(), Language.Nb, title),
        };

    private static Text Line(string line) => new(Cast.Anne.Person(), Language.Nb, line);

    private static StopTime Time(int day) =>
        new(new DateOnly(2031, 3, day), null, null, false, new TimeOnly(10, 0), new TimeOnly(12, 0), "Europe/Oslo");

    private static TourContent Content(params string[] networks) =>
        new(
            new Text(Cast.Anne.Person(), Language.Nb, "Turné"),
            null,
            "digital-tour",
            "Statsforvalteren",
            null,
            networks.Length == 0 ? ["50"] : networks,
            [],
            [],
            [],
            null,
            [
                new StopContent(
                    Stop,
                    null,
                    null,
                    null,
                    Time(12),
                    "Steinkjer",
                    null,
                    AttendanceMode.InPerson,
                    null,
                    LinkAudience.Participants,
                    40,
                    null,
                    null,
                    "5006",
                    []
                ),
            ]
        );
}
