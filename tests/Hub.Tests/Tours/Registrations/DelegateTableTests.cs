using System.Net;
using Hub.Shared.Tables;
using Hub.Testing;

namespace Hub.Tests.Tours.Registrations;

/// <summary>Who comes to a stop, as a file for the organiser's Excel.</summary>
public sealed class DelegateTableTests
{
    [Fact]
    public async Task The_organiser_gets_all_of_them_with_what_they_need_and_no_cell_that_runs()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = await Stop(anne);
        await Register(kari, stop, "=1+1; Åse", "5006");

        var lines = CsvText.Read(await Table(anne, stop, "?language=nn"));

        Assert.Equal(["Namn", "Kjem for"], lines[0].Cells.Take(2));
        Assert.Equal(["'=1+1; Åse", "Steinkjer"], lines[1].Cells.Take(2));
        Assert.Equal("Glutenfritt", lines[1].Cells[7]);
        Assert.Equal(2, lines.Count);
    }

    /// <summary>Attack: those who may see some of it, or run another county's network, ask for the whole file.</summary>
    [Fact]
    public async Task Nobody_else_gets_it()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var tone = await hub.SignIn(People.Tone);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var visitor = hub.Visitor();
        var stop = await Stop(anne);
        await Register(kari, stop, "Bare for arrangøren", "5006");

        foreach (
            var (client, status) in new[]
            {
                (kari, HttpStatusCode.Forbidden),
                (tone, HttpStatusCode.Forbidden),
                (ingrid, HttpStatusCode.Forbidden),
                (visitor, HttpStatusCode.Unauthorized),
            }
        )
        {
            using var answer = await client.GetAsync(Address(stop));
            Assert.Equal(status, answer.StatusCode);
            Assert.DoesNotContain("Bare for", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static async Task<Guid> Stop(HttpClient organiser)
    {
        var stop = Guid.NewGuid();
        await organiser.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        return stop;
    }

    private static async Task Register(HttpClient client, Guid stop, string name, string @for)
    {
        var one = new
        {
            name,
            email = "meldt@eksempel.no",
            role = "eldreraad",
            food = "Glutenfritt",
        };
        var done = await client.Do(
            "registerDelegation",
            "registrations { uuid } errors { code }",
            new
            {
                stop,
                @for,
                delegates = new[] { one },
            }
        );
        Assert.Equal(1, done.GetProperty("registrations").GetArrayLength());
    }

    private static Task<string> Table(HttpClient client, Guid stop, string query) =>
        client.GetStringAsync(new Uri($"{Address(stop)}{query}", UriKind.Relative));

    private static Uri Address(Guid stop) => new($"stops/{stop}/delegates.csv", UriKind.Relative);
}
