using Hub.Testing;

namespace Hub.Browser.Tests.Browsing;

/// <summary>Tours that tests need to be there, published through the API as its clients do.</summary>
public static class SomeTour
{
    /// <summary>Publishes a tour with one stop of this title in network 50 and gives the stop's UUID.</summary>
    public static async Task<Guid> Publish(HubAt hub, Person person, string title)
    {
        using var client = await hub.SignIn(person);
        var stop = Guid.CreateVersion7();
        var answer = await HubAt.Ask(
            client,
            """
            mutation ($input: PublishTourInput!) {
              publishTour(input: $input) { tour { uuid } errors { code message field } }
            }
            """,
            new
            {
                input = new
                {
                    id = Guid.CreateVersion7(),
                    version = 0,
                    content = new
                    {
                        title = $"{title} i Trøndelag",
                        organiser = "Statsforvalteren i Trøndelag",
                        networks = new[] { "50" },
                        stops = new[]
                        {
                            new
                            {
                                id = stop,
                                title,
                                date = "2031-03-12",
                                starts = "10:00",
                                ends = "12:00",
                                place = "Røros",
                                attendance = "IN_PERSON",
                                hostMunicipality = "5025",
                                programme = new[]
                                {
                                    new
                                    {
                                        id = Guid.CreateVersion7(),
                                        title = "Velkommen",
                                        starts = "10:00",
                                    },
                                },
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
        return stop;
    }
}
