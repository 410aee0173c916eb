using Hub.Testing;

namespace Hub.Tests.Tours.Registrations;

/// <summary>Delegations through the API: who registers for whom, who sees whom, and what happens to the seats.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task A_main_contact_registers_a_delegation_and_sees_it_with_its_seats()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20, capacity: 2));

        var payload = await kari.Register(
            stop,
            "5006",
            new { isMe = true, role = "managers" },
            new
            {
                name = "Eldrid Prøvesen",
                phone = "22 22 55 55",
                role = "eldreraad",
            },
            TestTours.Delegate(3)
        );

        Assert.Equal("", payload.Codes());
        var registered = payload.GetProperty("registrations").EnumerateArray().ToArray();
        Assert.Equal(
            ["Kari Berg", "Eldrid Prøvesen", "Deltaker 3 Prøvesen"],
            registered.Select(one => one.Text("name"))
        );
        Assert.Equal(["REGISTERED", "REGISTERED", "WAITING"], registered.Select(one => one.Text("status")));
        Assert.Equal("+4722225555", registered[1].Text("phone"));
        Assert.Equal(1, registered[2].GetProperty("waitingPlace").GetInt32());
        Assert.Equal((2, 1), await kari.Count(stop));
        var own = await kari.Data("{ viewer { registrations { uuid } } }");
        Assert.Contains(registered[2].Text("uuid")!, own.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_municipality_and_organiser_see_names_and_everybody_else_counts_only()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var mine = (await kari.Registered(stop, "5006", TestTours.Delegate(1, food: "Glutenfritt")))[0];
        var olas = (await ola.Registered(stop, "5025", TestTours.Delegate(2)))[0];

        Assert.Equal([mine], Ids(await kari.ListOf(stop)));
        Assert.Equal([olas], Ids(await ola.ListOf(stop)));
        Assert.Equal([mine, olas], Ids(await anne.ListOf(stop)));
        using (var siv = await hub.SignIn(People.Siv))
            Assert.Equal([mine, olas], Ids(await siv.ListOf(stop)));
        foreach (var other in new[] { People.Ingrid, People.Tone, People.Mona, People.Arne, People.Ute })
        {
            using var client = await hub.SignIn(other);
            Assert.Empty(await client.ListOf(stop));
            Assert.True((await client.Node(mine)).IsNull());
            Assert.Equal((2, 0), await client.Count(stop));
        }
        using var visitor = hub.Visitor();
        Assert.Empty(await visitor.ListOf(stop));
        Assert.True((await visitor.Node(mine)).IsNull());
        Assert.Equal((2, 0), await visitor.Count(stop));
        Assert.True((await ola.Node(mine)).IsNull());

        // Needs are for those who arrange the stop: not even for who wrote them down.
        Assert.True((await kari.Node(mine)).GetProperty("needs").IsNull());
        Assert.Equal("Glutenfritt", (await anne.Node(mine)).GetProperty("needs").Text("food"));
    }

    [Fact]
    public async Task Role_groups_are_told_to_the_organiser_as_counts_and_only_where_nobody_can_be_picked_out()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        await kari.Registered(
            stop,
            "5006",
            [.. Enumerable.Range(1, 4).Select(number => TestTours.Delegate(number, role: "staff-and-unions"))]
        );
        Assert.Equal("[]", await Roles(anne, stop));

        await kari.Registered(stop, "5006", TestTours.Delegate(5, role: "eldreraad"));

        Assert.Equal(
            """[{"roleGroup":{"key":"eldreraad"},"count":1},{"roleGroup":{"key":"staff-and-unions"},"count":4}]""",
            await Roles(anne, stop)
        );
        Assert.Equal("[]", await Roles(kari, stop));
        using var visitor = hub.Visitor();
        Assert.Equal("[]", await Roles(visitor, stop));
    }

    [Fact]
    public async Task A_cancelled_seat_goes_to_the_first_who_waits_and_a_move_to_another_stop_is_one_deed()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var (here, there, full) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await anne.PublishTour(
            "50",
            TestTours.Stop(here, inDays: 20, capacity: 1),
            TestTours.Stop(there, inDays: 21),
            TestTours.Stop(full, inDays: 22, capacity: 1)
        );
        await ola.Registered(full, "5025", TestTours.Delegate(9));
        var first = (await kari.Registered(here, "5006", TestTours.Delegate(1, food: "Vegansk")))[0];
        var second = (await ola.Registered(here, "5025", TestTours.Delegate(2)))[0];
        Assert.Equal("WAITING", (await ola.Node(second)).Text("status"));

        Assert.Equal("STOP_IS_FULL", (await Switch(kari, first, full)).Codes());
        Assert.Equal("REGISTERED", (await kari.Node(first)).Text("status"));
        Assert.Equal("REGISTRATION_NOT_FOUND", (await Switch(ola, first, there)).Codes());
        var moved = await Switch(kari, first, there);
        Assert.Equal("", moved.Codes());
        var registration = moved.GetProperty("registration");
        Assert.Equal(there, registration.GetProperty("stop").GetProperty("uuid").GetGuid());
        Assert.Equal("REGISTERED", (await ola.Node(second)).Text("status"));
        Assert.Equal((1, 0), await kari.Count(here));
        var atNew = await anne.Node(registration.GetProperty("uuid").GetGuid());
        Assert.Equal("Vegansk", atNew.GetProperty("needs").Text("food"));
        Assert.True((await anne.Node(first)).GetProperty("needs").IsNull());

        var third = (await kari.Registered(here, "5006", TestTours.Delegate(3)))[0];
        Assert.Equal("CANCELLED", (await ola.Cancel(second)).GetProperty("registration").Text("status"));
        Assert.Equal("REGISTERED", (await kari.Node(third)).Text("status"));
        Assert.Equal("CANCELLED", (await ola.Cancel(second)).GetProperty("registration").Text("status"));
    }

    [Fact]
    public async Task More_seats_move_up_who_waits_by_themselves()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        var tour = await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20, capacity: 1));
        await kari.Registered(stop, "5006", [.. Enumerable.Range(1, 4).Select(number => TestTours.Delegate(number))]);
        Assert.Equal((1, 3), await kari.Count(stop));

        await anne.PublishTour(tour, 1, "50", TestTours.Stop(stop, inDays: 20, capacity: 3));

        await Eventually.Is(async () => await kari.Count(stop) == (3, 1));
        var list = await kari.ListOf(stop);
        Assert.Equal(
            ["REGISTERED", "REGISTERED", "REGISTERED", "WAITING"],
            list.Select(registration => registration.Text("status"))
        );

        await anne.PublishTour(tour, 2, "50", TestTours.Stop(stop, inDays: 20, capacity: 1));
        await kari.Cancel(list[0].GetProperty("uuid").GetGuid());
        Assert.Equal((2, 1), await kari.Count(stop));
    }

    [Theory]
    // Another municipality's main contact, another county's, its facilitator; a participant, and who has no office.
    [InlineData("ola.dahl", "5006")]
    [InlineData("ingrid.moen", "5006")]
    [InlineData("tone.haug", "5006")]
    [InlineData("arne.holm", "5006")]
    [InlineData("ute.gjest", "5006")]
    [InlineData("kari.berg", "9999")]
    [InlineData("kari.berg", "sf-50")]
    public async Task Attack_registering_for_whom_one_does_not_act(string user, string @for)
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var attacker = await hub.SignIn(new Person(user, user));
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));

        Assert.Equal("MAY_NOT_REGISTER_FOR", (await attacker.Register(stop, @for, TestTours.Delegate(1))).Codes());
        Assert.Equal((0, 0), await anne.Count(stop));
    }

    [Fact]
    public async Task A_main_contact_of_another_county_registers_their_own_and_the_organiser_for_any_municipality()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));

        var own = (await ingrid.Registered(stop, "3442", TestTours.Delegate(1)))[0];
        var forSteinkjer = (await anne.Registered(stop, "5006", TestTours.Delegate(2)))[0];

        using var kari = await hub.SignIn(People.Kari);
        Assert.Equal([forSteinkjer], Ids(await kari.ListOf(stop)));
        Assert.Equal([own], Ids(await ingrid.ListOf(stop)));
        Assert.Equal("CANCELLED", (await kari.Cancel(forSteinkjer)).GetProperty("registration").Text("status"));
        Assert.Equal("REGISTRATION_NOT_FOUND", (await kari.Cancel(own)).Codes());
    }

    [Fact]
    public async Task Who_represents_two_municipalities_says_for_which_one()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var eli = await hub.SignIn(People.Eli);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));

        await eli.Registered(stop, "5052", TestTours.Delegate(1));
        await eli.Registered(stop, "5060", TestTours.Delegate(1));

        Assert.Equal(
            ["5052", "5060"],
            (await eli.ListOf(stop)).Select(one => one.GetProperty("municipality").Text("number"))
        );
    }

    [Fact]
    public async Task What_is_wrong_is_refused_as_a_whole_with_its_place_and_leaves_nothing_behind()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var visitor = hub.Visitor();
        var (open, closed, over) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await anne.PublishTour(
            "50",
            TestTours.Stop(over, inDays: -2),
            TestTours.Stop(open, inDays: 20),
            TestTours.Stop(closed, inDays: 21, closesInDays: -1)
        );
        var good = TestTours.Delegate(1);
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.Register(open, "5006", good)).Codes());
        Assert.Equal("STOP_NOT_FOUND", (await kari.Register(Guid.NewGuid(), "5006", good)).Codes());
        Assert.Equal("REGISTRATION_IS_CLOSED", (await kari.Register(closed, "5006", good)).Codes());
        Assert.Equal("STOP_IS_OVER", (await kari.Register(over, "5006", good)).Codes());
        Assert.Equal("DELEGATION_SIZE", (await kari.Register(open, "5006")).Codes());
        (object Delegate, string Problem)[] wrong =
        [
            (new { name = " ", email = "a@eksempel.no" }, "NAME_MISSING"),
            (new { name = new string('a', 101), email = "a@eksempel.no" }, "NAME_TOO_LONG"),
            (new { name = "A\nB", email = "a@eksempel.no" }, "NAME_TOO_LONG"),
            (new { name = "A" }, "CONTACT_MISSING"),
            (new { name = "A", email = "a@eksempel" }, "EMAIL_INVALID"),
            (new { name = "A", email = "Ond <a@eksempel.no>" }, "EMAIL_INVALID"),
            (new { name = "A", email = "a@eksempel.no\r\nBcc: b@eksempel.no" }, "EMAIL_INVALID"),
            (new { name = "A", phone = "ring meg" }, "PHONE_INVALID"),
            (
                new
                {
                    name = "A",
                    phone = "22225555",
                    role = "president",
                },
                "ROLE_UNKNOWN"
            ),
            (
                new
                {
                    name = "A",
                    phone = "22225555",
                    food = new string('a', 501),
                },
                "NEEDS_TOO_LONG"
            ),
            (new { name = "B", email = "Deltaker1@eksempel.no" }, "TWICE"),
        ];
        foreach (var (each, problem) in wrong)
        {
            var answer = await kari.Data(
                """
                mutation ($input: RegisterDelegationInput!) { registerDelegation(input: $input) {
                  errors { code field ... on DelegateInvalid { index problem } } } }
                """,
                new
                {
                    input = new
                    {
                        stop = open,
                        @for = "5006",
                        delegates = new[] { good, each },
                    },
                }
            );
            var error = answer.GetProperty("registerDelegation").GetProperty("errors")[0];
            Assert.Equal(
                ("DELEGATE_INVALID", "delegates[1]", problem),
                (error.Text("code"), error.Text("field"), error.Text("problem"))
            );
        }
        Assert.Equal((0, 0), await kari.Count(open));

        await kari.Registered(open, "5006", good);
        Assert.Equal("ALREADY_REGISTERED", (await kari.Register(open, "5006", TestTours.Delegate(2), good)).Codes());
        Assert.Equal((1, 0), await kari.Count(open));
    }

    [Fact]
    public async Task The_consent_to_the_list_and_the_details_are_changed_by_those_who_registered()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var ids = await kari.Registered(stop, "5006", TestTours.Delegate(1), TestTours.Delegate(2));
        var changed = new
        {
            registration = ids[0],
            @delegate = new
            {
                name = "Nytt Navn Prøvesen",
                email = "nytt@eksempel.no",
                access = "Teleslynge",
            },
        };

        Assert.Equal("REGISTRATION_NOT_FOUND", (await Change(ola, changed)).Codes());
        var registration = (await Change(kari, changed)).GetProperty("registration");
        Assert.Equal("Nytt Navn Prøvesen", registration.Text("name"));
        Assert.Equal("Teleslynge", (await anne.Node(ids[0])).GetProperty("needs").Text("access"));
        var taken = new { registration = ids[1], @delegate = new { name = "X", email = "nytt@eksempel.no" } };
        Assert.Equal("ALREADY_REGISTERED", (await Change(kari, taken)).Codes());

        var listed = await kari.Do(
            "chooseAttendanceList",
            "registration { isListed }",
            new { registration = ids[0], isListed = true }
        );
        Assert.True(listed.GetProperty("registration").GetProperty("isListed").GetBoolean());

        static Task<System.Text.Json.JsonElement> Change(HttpClient client, object input) =>
            client.Do("changeDelegateDetails", $"registration {{ {TestTours.Registration} }}", input);
    }

    private static Task<System.Text.Json.JsonElement> Switch(HttpClient client, Guid registration, Guid newStop) =>
        client.Do("switchStop", $"registration {{ {TestTours.Registration} }}", new { registration, newStop });

    private static async Task<string> Roles(HttpClient client, Guid stop) =>
        (await client.Data($"{{ stop(id: \"{stop}\") {{ roleCounts {{ roleGroup {{ key }} count }} }} }}"))
            .GetProperty("stop")
            .GetProperty("roleCounts")
            .GetRawText();

    private static Guid[] Ids(IEnumerable<System.Text.Json.JsonElement> registrations) =>
        [.. registrations.Select(registration => registration.GetProperty("uuid").GetGuid())];
}
