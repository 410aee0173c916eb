using Hub.EventStore;
using Hub.Shared.Text;
using Hub.Testing;
using Hub.Tours.Import;
using Hub.Tours.Tours;
using Microsoft.Extensions.DependencyInjection;
using static Hub.Testing.Deciding.DeciderSpec;

namespace Hub.Tests.Tours;

/// <summary>The tours of the reference data, published by an import that can be repeated.</summary>
public sealed class ImportToursTests
{
    private static readonly DateTimeOffset Noon = new(2031, 3, 1, 11, 0, 0, TimeSpan.Zero);
    private static readonly Guid Stop = new("01970000-0000-7000-8000-000000000002");

    [Fact]
    public void An_unchanged_tour_is_not_published_again() =>
        Given<TourState>(Imported(1, "Hamar"))
            .When(state => ImportTours.Decide(state, Content("Hamar"), Noon))
            .ThenNothingNew();

    [Fact]
    public void A_changed_one_gets_a_new_version() =>
        Given<TourState>(Imported(1, "Hamar"))
            .When(state => ImportTours.Decide(state, Content("Gjøvik"), Noon))
            .Then(
                new TourPublished(
                    2,
                    Content("Gjøvik"),
                    [Stop],
                    new Text(Importer, Language.Nb, "Rettet etter kilden."),
                    ImportTours.Source,
                    Noon
                )
            );

    [Fact]
    public void What_people_have_changed_since_is_theirs() =>
        Given<TourState>(Imported(1, "Hamar"), Imported(2, "Lillehammer") with { Source = null })
            .When(state => ImportTours.Decide(state, Content("Gjøvik"), Noon))
            .ThenNothingNew();

    [Fact]
    public async Task A_second_import_adds_nothing()
    {
        var hub = await TestHub.Shared;
        var before = await Versions(hub);
        await hub.Services.GetRequiredService<ImportTours>().Run(CancellationToken.None);
        Assert.Equal(before, await Versions(hub));
        Assert.All(before, line => Assert.EndsWith(" 1", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_seven_dialogue_meetings_have_their_places_hosts_and_deadlines()
    {
        var tour = await Tour("Dialogmøter Leve hele livet");
        var stops = tour.GetProperty("stops").EnumerateArray().ToArray();
        Assert.Equal(7, stops.Length);
        Assert.Equal(
            """{"date":"2019-09-18","month":null,"place":"Tynset","venue":"Tunnatoriet, Kompetansesenteret","registerBy":"2019-09-02","attendance":"IN_PERSON","kind":{"key":"dialogue-meetings"},"hostMunicipality":{"number":"3427"},"yearInferred":false}""",
            stops[0].GetRawText()
        );
        Assert.All(stops, stop => Assert.NotNull(stop.GetProperty("registerBy").GetString()));
        Assert.Contains("Eldrerådet", tour.GetProperty("represented").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_may_know_only_its_month()
    {
        var stops = (await Tour("Leve hele livet Trøndelag, høsten 2021")).GetProperty("stops");
        Assert.Equal("2021-11", stops[2].GetProperty("month").GetString());
        Assert.True(stops[2].GetProperty("date").IsNull());
        Assert.Equal("webinar", stops[0].GetProperty("kind").GetProperty("key").GetString());
    }

    [Fact]
    public async Task The_registered_of_the_national_conference_are_a_stated_figure()
    {
        var tour = await Tour("Nasjonal erfaringskonferanse for Leve hele livet");
        Assert.Equal(1206, tour.GetProperty("statedRegistered").GetInt32());
        Assert.True(tour.GetProperty("isNational").GetBoolean());
        Assert.True(tour.GetProperty("digital").GetBoolean());
        Assert.True(tour.GetProperty("stops")[0].GetProperty("yearInferred").GetBoolean());
    }

    private static async Task<string[]> Versions(TestHub hub)
    {
        using var visitor = hub.Visitor();
        var found = await visitor.Data("{ programme(key: \"leve-hele-livet\") { tours { uuid title version } } }");
        return
        [
            .. found
                .GetProperty("programme")
                .GetProperty("tours")
                .EnumerateArray()
                .Select(tour => $"{tour.GetProperty("uuid")} {tour.GetProperty("version")}"),
        ];
    }

    private static async Task<System.Text.Json.JsonElement> Tour(string title)
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        var found = await visitor.Data(
            """
            {
              programme(key: "leve-hele-livet") {
                tours {
                  title represented statedRegistered isNational digital
                  stops { date month place venue registerBy attendance kind { key } hostMunicipality { number } yearInferred }
                }
              }
            }
            """
        );
        return found
            .GetProperty("programme")
            .GetProperty("tours")
            .EnumerateArray()
            .Single(tour => tour.GetProperty("title").GetString() == title);
    }

    private static readonly Guid Importer = new("6f9b1f3e-5e53-4a52-9f0e-6d2f3f0c9a02");

    private static TourPublished Imported(int version, string place) =>
        new(version, Content(place), [], null, ImportTours.Source, Noon);

    private static TourContent Content(string place) =>
        new(
            new Text(Importer, Language.Nb, "Dialogmøter"),
            null,
            null,
            "Statsforvalteren",
            null,
            ["34"],
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
                    new StopTime(new DateOnly(2031, 3, 12), null, null, false, null, null, "Europe/Oslo"),
                    place,
                    null,
                    AttendanceMode.InPerson,
                    null,
                    LinkAudience.Participants,
                    null,
                    null,
                    null,
                    null,
                    []
                ),
            ]
        );
}
