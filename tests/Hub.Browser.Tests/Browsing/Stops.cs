using Hub.Shared.Time;
using Hub.Testing;

namespace Hub.Browser.Tests.Browsing;

/// <summary>Stops to register for, published through the API as its clients do.</summary>
public static class Stops
{
    /// <summary>A tour of network 50 with two stops, of which the first has this many seats; gives the stops' UUIDs.</summary>
    public static async Task<(Guid First, Guid Second)> Publish(HubAt hub, string title, int seats)
    {
        using var anne = await hub.SignIn(People.Anne);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var answer = await HubAt.Ask(
            anne,
            "mutation ($input: PublishTourInput!) { publishTour(input: $input) { tour { uuid } errors { code field } } }",
            new
            {
                input = new
                {
                    id = Guid.CreateVersion7(),
                    version = 0,
                    content = new
                    {
                        title,
                        organiser = "Statsforvalteren i Trøndelag",
                        networks = new[] { "50" },
                        stops = new object[]
                        {
                            new
                            {
                                id = first,
                                title = $"{title} i Steinkjer",
                                date = Day(20),
                                starts = "09:00",
                                ends = "15:00",
                                capacity = seats,
                            },
                            new
                            {
                                id = second,
                                title = $"{title} i Røros",
                                date = Day(27),
                            },
                        },
                    },
                },
            }
        );
        Assert.True(
            answer.GetProperty("data").GetProperty("publishTour").GetProperty("tour").ValueKind
                == System.Text.Json.JsonValueKind.Object,
            answer.ToString()
        );
        return (first, second);
    }

    /// <summary>
    /// A tour of network 50 with a stop today in each of these municipalities, whose rooms Anne has opened; gives the
    /// stops' UUIDs.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>> OpenSessions(HubAt hub, string title, params string[] municipalities)
    {
        using var anne = await hub.SignIn(People.Anne);
        var stops = municipalities.Select(number => (Id: Guid.CreateVersion7(), Number: number)).ToArray();
        await Do(
            anne,
            "publishTour",
            "PublishTourInput",
            new
            {
                id = Guid.CreateVersion7(),
                version = 0,
                content = new
                {
                    title,
                    organiser = "Statsforvalteren i Trøndelag",
                    networks = new[] { "50" },
                    stops = stops.Select(stop => new
                    {
                        id = stop.Id,
                        date = Day(0),
                        place = stop.Number == "5006" ? "Steinkjer" : "Røros",
                        hostMunicipality = stop.Number,
                        programme = new[]
                        {
                            new
                            {
                                id = Guid.CreateVersion7(),
                                title = "Hele kvelden",
                                starts = "00:00",
                                ends = "23:59",
                            },
                        },
                    }),
                },
            }
        );
        foreach (var (stop, _) in stops)
            await Do(anne, "openSession", "OpenSessionInput", new { stop });
        return [.. stops.Select(stop => stop.Id)];
    }

    /// <summary>A delegate of Kari's municipality without an account; gives their personal link.</summary>
    public static async Task<string> RegisterByLink(HubAt hub, Guid stop, string name)
    {
        using var kari = await hub.SignIn(People.Kari);
        var registered = await HubAt.Ask(
            kari,
            "mutation ($input: RegisterDelegationInput!) { registerDelegation(input: $input) { registrations { uuid } } }",
            new
            {
                input = new
                {
                    stop,
                    @for = "5006",
                    delegates = new[] { new { name, email = $"{Guid.NewGuid():N}@eksempel.no" } },
                },
            }
        );
        var registration = registered
            .GetProperty("data")
            .GetProperty("registerDelegation")
            .GetProperty("registrations")[0]
            .GetProperty("uuid")
            .GetGuid();
        var renewed = await HubAt.Ask(
            kari,
            "mutation ($input: RenewDelegateLinkInput!) { renewDelegateLink(input: $input) { link } }",
            new { input = new { registration } }
        );
        return renewed.GetProperty("data").GetProperty("renewDelegateLink").GetProperty("link").GetString()!;
    }

    /// <summary>A meeting of network 50 in some days; by default of the kind whose members add to the agenda.</summary>
    public static async Task<Guid> PublishMeeting(HubAt hub, string title, string kind = "network-meeting")
    {
        using var anne = await hub.SignIn(People.Anne);
        var stop = Guid.CreateVersion7();
        await Do(
            anne,
            "publishTour",
            "PublishTourInput",
            new
            {
                id = Guid.CreateVersion7(),
                version = 0,
                content = new
                {
                    title,
                    organiser = "Statsforvalteren i Trøndelag",
                    networks = new[] { "50" },
                    kind,
                    stops = new[] { new { id = stop, date = Day(10) } },
                },
            }
        );
        return stop;
    }

    private static async Task Do(HttpClient client, string mutation, string type, object input)
    {
        var answer = await HubAt.Ask(
            client,
            $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code field }} }} }}",
            new { input }
        );
        Assert.True(
            answer.GetProperty("data").GetProperty(mutation).GetProperty("errors").ValueKind
                == System.Text.Json.JsonValueKind.Null,
            answer.ToString()
        );
    }

    private static string Day(int inDays) =>
        Norway.Today(TimeProvider.System).AddDays(inDays).ToString("yyyy-MM-dd", null);
}
