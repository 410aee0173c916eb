using Hub.Testing;
using Hub.Testing.Postgres;
using Npgsql;
using Xunit;

namespace Hub.Tests.Tours.Registrations;

/// <summary>Attack: everybody wants the last seats at once, on two nodes, while the organiser changes the tour.</summary>
public sealed class CapacityRaceTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Crowd = 500;

    private static readonly (Person, string)[] MainContacts =
    [
        (People.Kari, "5006"),
        (People.Ola, "5025"),
        (People.Eli, "5052"),
        (People.Ingrid, "3442"),
        (People.Per, "3403"),
        (People.Gro, "4640"),
        (People.Jon, "4601"),
    ];

    private TestDatabase database = null!;
    private TestHub one = null!;
    private TestHub other = null!;
    private NpgsqlDataSource owner = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateEmpty();
        one = await TestHub.Start(database: database);
        other = await TestHub.Start(database: database);
        owner = NpgsqlDataSource.Create(database.OwnerConnectionString);
    }

    [Fact]
    public async Task Of_five_hundred_at_once_exactly_as_many_as_there_are_seats_get_one_and_the_rest_wait_in_order()
    {
        using var anne = await one.SignIn(People.Anne);
        // Of several municipalities and counties, at both nodes: one client alone may not ask so much at once.
        var clients = new List<(HttpClient Client, string For)>();
        foreach (var (person, @for) in MainContacts)
        foreach (var hub in new[] { one, other })
            clients.Add((await hub.SignIn(person), @for));
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20, capacity: 120));

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, Crowd)
                .Select(number => (number, by: clients[number % clients.Count]))
                .Select(each => each.by.Client.Register(stop, each.by.For, TestTours.Delegate(each.number)))
        );
        foreach (var (client, _) in clients)
            client.Dispose();

        Assert.All(answers, answer => Assert.Equal("", answer.Codes()));
        Assert.Equal((120, Crowd - 120), await anne.Count(stop));
        var list = await anne.ListOf(stop);
        Assert.Equal(Crowd, list.Length);
        Assert.All(list[..120], each => Assert.Equal("REGISTERED", each.Text("status")));
        Assert.Equal(
            Enumerable.Range(1, Crowd - 120),
            list[120..].Select(each => each.GetProperty("waitingPlace").GetInt32())
        );
        Assert.Equal(Crowd, list.Select(each => each.Text("email")).Distinct().Count());
        // The rows of one transaction have its number.
        var commits = await Number(
            "select count(distinct xmin::text) from hub.mt_events where type = 'delegate_registered'"
        );
        output.WriteLine($"{Crowd} registrations in {commits} commits");
        Assert.InRange(commits, 1, Crowd / 2);
    }

    [Fact]
    public async Task While_people_register_and_cancel_and_the_tour_is_changed_nobody_is_over_the_capacity_or_lost()
    {
        using var anne = await one.SignIn(People.Anne);
        using var kari = await one.SignIn(People.Kari);
        using var ola = await other.SignIn(People.Ola);
        var stop = Guid.NewGuid();
        var tour = await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20, capacity: 10));
        var early = await kari.Registered(
            stop,
            "5006",
            [.. Enumerable.Range(1000, 10).Select(number => TestTours.Delegate(number))]
        );

        var registering = Enumerable
            .Range(0, 60)
            .Select(number => ola.Register(stop, "5025", TestTours.Delegate(number)))
            .ToArray();
        var cancelling = early.Take(5).Select(registration => kari.Cancel(registration)).ToArray();
        await anne.PublishTour(tour, 1, "50", TestTours.Stop(stop, inDays: 30, capacity: 25, place: "Oppdal"));
        await Task.WhenAll([.. registering, .. cancelling]);

        Assert.All(registering, each => Assert.Equal("", each.Result.Codes()));
        await Eventually.Is(async () => await anne.Count(stop) == (25, 40));
        var list = await anne.ListOf(stop);
        var firstWaiting = Array.FindIndex(list, each => each.Text("status") == "WAITING");
        Assert.All(list[firstWaiting..], each => Assert.Equal("WAITING", each.Text("status")));
    }

    [Fact]
    public async Task The_same_delegate_sent_at_once_by_two_nodes_is_registered_once()
    {
        using var anne = await one.SignIn(People.Anne);
        using var here = await one.SignIn(People.Kari);
        using var there = await other.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(number => (number % 2 == 0 ? here : there).Register(stop, "5006", TestTours.Delegate(1)))
        );

        Assert.Single(answers, answer => answer.Codes() == "");
        Assert.All(
            answers.Where(answer => answer.Codes() != ""),
            answer => Assert.Equal("ALREADY_REGISTERED", answer.Codes())
        );
        Assert.Equal((1, 0), await anne.Count(stop));
        Assert.Equal("Deltaker 1 Prøvesen", Assert.Single(await anne.ListOf(stop)).Text("name"));
    }

    public async ValueTask DisposeAsync()
    {
        await owner.DisposeAsync();
        await one.DisposeAsync();
        await other.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task<int> Number(string sql)
    {
        await using var command = owner.CreateCommand(sql);
        return (int)(long)(await command.ExecuteScalarAsync())!;
    }
}
