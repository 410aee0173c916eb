using Hub.Journeys;
using Hub.Journeys.Goals;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Text;
using Hub.Testing;
using Hub.Testing.Deciding;

namespace Hub.Tests.Journeys;

/// <summary>What is moved stands where it was put, whoever else moves at the same moment.</summary>
public sealed class ReorderTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Way = Guid.Parse("22222222-0000-4000-8000-000000000002");

    private static Guid Number(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    // However often, also where no number is left between two, and where two have the same.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_put_after_another_stands_after_it(int seed)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, 6).Select(Number).ToList();
        var ranks = order
            .Select((id, index) => (id, Rank: (decimal)(index / 2)))
            .ToDictionary(one => one.id, one => one.Rank);
        for (var i = 0; i < 500; i++)
        {
            // Mostly between the same two, which halves the room between them each time.
            var id = order[random.Next(10) == 0 ? random.Next(6) : 2 + random.Next(2)];
            var rest = order.Where(one => one != id).ToList();
            var place = random.Next(10) == 0 ? random.Next(6) : 1;
            var moved = Order.Put(
                id,
                place == 0 ? null : rest[place - 1],
                Order.Sort(ranks.Select(one => (one.Key, one.Value)))
            )!;
            rest.Insert(place, id);
            order = rest;
            foreach (var (which, rank) in moved)
                ranks[which] = rank;
            Assert.Equal(order, Order.Sort(ranks.Select(one => (one.Key, one.Value))).Select(one => one.Id));
        }
    }

    [Fact]
    public void Where_it_stands_already_it_is_not_moved_and_after_a_stranger_it_cannot_be()
    {
        (Guid, decimal)[] three = [(Number(1), 1), (Number(2), 2), (Number(3), 3)];
        Assert.Empty(Order.Put(Number(1), null, three)!);
        Assert.Empty(Order.Put(Number(2), Number(1), three)!);
        Assert.Equal([(Number(3), 1.5m)], Order.Put(Number(3), Number(1), three)!);
        Assert.Null(Order.Put(Number(3), Number(9), three));
    }

    [Fact]
    public void A_goal_moves_under_one_that_stands_under_none_and_never_under_itself()
    {
        Given<JourneyState> Opened(params Hub.EventStore.Event[] more) =>
            DeciderSpec.Given<JourneyState>([
                new JourneyOpened("5006", "bo-trygt-hjemme", Noon),
                new GoalAdded(Number(1), null, Said, null, 1, Noon),
                new GoalAdded(Number(2), null, Said, null, 2, Noon),
                new GoalAdded(Number(3), Number(1), Said, null, 3, Noon),
                .. more,
            ]);

        Opened()
            .When(state => MoveGoal.Decide(state, Way, new(Number(2)), Noon))
            .Then(new GoalMoved(Number(2), null, 0, Noon));
        Opened().When(state => MoveGoal.Decide(state, Way, new(Number(2), null, Number(1)), Noon)).ThenNothingNew();
        Opened()
            .When(state => MoveGoal.Decide(state, Way, new(Number(2), Number(1), Number(3)), Noon))
            .Then(new GoalMoved(Number(2), Number(1), 4, Noon));
        foreach (var (id, parent) in new[] { (1, 1), (1, 2), (2, 3) })
            Opened()
                .When(state => MoveGoal.Decide(state, Way, new(Number(id), Number(parent)), Noon))
                .ThenRefused(new TooDeep());
        Opened()
            .When(state => MoveGoal.Decide(state, Way, new(Number(2), null, Number(3)), Noon))
            .ThenRefused(new PlaceGone());
        // What stood under a removed goal stands under the journey, and is moved there.
        Opened(new GoalRemoved(Number(1), Noon))
            .When(state => MoveGoal.Decide(state, Way, new(Number(3)), Noon))
            .Then(new GoalMoved(Number(3), null, 1, Noon));
    }

    [Fact]
    public async Task Measures_stand_in_the_order_they_are_put_also_when_several_are_moved_at_once()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var eli = await hub.SignIn(People.Eli);
        var journey = await ola.OpenJourney("5025", "leve-hele-livet");
        var goal = await ola.AddGoal(journey, "Mål");
        var measures = new List<Guid>();
        for (var i = 0; i < 5; i++)
            measures.Add(await ola.AddMeasure(journey, $"Tiltak {i}", goal));
        Assert.Equal(measures, await Standing(ola, journey));

        // All of them to the first place at the same moment: each is moved once, and none is lost.
        var answers = await Task.WhenAll(
            measures.Select(id => ola.Do("moveMeasure", "measure { uuid }", new { id, goal }))
        );
        Assert.All(answers, answer => Assert.Equal("", answer.Codes()));
        var before = await Standing(ola, journey);
        Assert.Equal(measures.Order(), before.Order());

        await ola.Do(
            "moveMeasure",
            "measure { uuid }",
            new
            {
                id = before[0],
                goal,
                after = before[3],
            }
        );
        Guid[] after = [before[1], before[2], before[3], before[0], before[4]];
        Assert.Equal(after, await Standing(ola, journey));
        // A change of something else leaves the order as it is.
        await ola.SetStatus(after[1], "STARTED");
        Assert.Equal(after, await Standing(ola, journey));

        var gone = await ola.Do(
            "moveMeasure",
            "measure { uuid }",
            new
            {
                id = after[0],
                goal,
                after = Guid.NewGuid(),
            }
        );
        Assert.Equal("PLACE_GONE", gone.Codes());
        Assert.Equal("GOAL_NOT_FOUND", (await eli.Do("moveGoal", "goal { uuid }", new { id = goal })).Codes());
    }

    private static Text Said => new(Cast.Kari.Person(), Language.Nb, "Mål");

    private static async Task<Guid[]> Standing(HttpClient client, Guid journey) =>
        [
            .. (await client.Content(journey))
                .GetProperty("measures")
                .EnumerateArray()
                .Select(measure => measure.GetProperty("uuid").GetGuid()),
        ];
}
