using Hub.Testing;

namespace Hub.Tests.Access;

/// <summary>
/// Attack: find one way through the schema to what the rules hide. Every field of every type is asked, by the shortest
/// way from the query and by id, and no answer may hold a word of what is hidden.
/// </summary>
public sealed class EveryFieldTests
{
    private static readonly string[] MembersNames = ["Kari Berg", "Ola Dahl"];

    private static readonly string[] Secrets =
    [
        HiddenThings.HiddenWords,
        HiddenThings.ChatWords,
        HiddenThings.RequestWords,
        HiddenThings.JourneyWords,
        HiddenThings.ModeratedWords,
        HiddenThings.LinkWords,
        HiddenThings.BehindWords,
        HiddenThings.DelegateWords,
        HiddenThings.NeedsWords,
        HiddenThings.ReviewWords,
        HiddenThings.TourDraftWords,
        HiddenThings.DraftWords,
        HiddenThings.SlotWords,
        HiddenThings.BookingWords,
    ];

    [Fact]
    public async Task A_visitor_finds_only_what_is_public()
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        await Walk(
            hub,
            visitor,
            hidden: [.. Secrets, HiddenThings.OpenWords, HiddenThings.SessionWords, .. MembersNames],
            found: [HiddenThings.TourWords]
        );
    }

    [Fact]
    public async Task Who_is_signed_in_without_an_office_finds_only_what_is_public()
    {
        var hub = await TestHub.Shared;
        using var ute = await hub.SignIn(People.Ute);
        await Walk(hub, ute, hidden: [.. Secrets, HiddenThings.OpenWords, HiddenThings.SessionWords, .. MembersNames]);
    }

    [Fact]
    public async Task Another_countys_main_contact_finds_what_is_open_and_nothing_of_the_networks_own()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        await Walk(
            hub,
            ingrid,
            hidden: Secrets,
            found: [HiddenThings.OpenWords, HiddenThings.SessionWords, .. MembersNames]
        );
    }

    [Fact]
    public async Task A_member_finds_all_of_it_by_the_same_ways()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        await Walk(
            hub,
            ola,
            hidden:
            [
                HiddenThings.RequestWords,
                HiddenThings.ModeratedWords,
                HiddenThings.LinkWords,
                HiddenThings.BehindWords,
                HiddenThings.DelegateWords,
                HiddenThings.NeedsWords,
                HiddenThings.ReviewWords,
                HiddenThings.TourDraftWords,
                HiddenThings.DraftWords,
                HiddenThings.BookingWords,
                HiddenThings.JourneyWords,
            ],
            found:
            [
                HiddenThings.OpenWords,
                HiddenThings.HiddenWords,
                HiddenThings.ChatWords,
                HiddenThings.TourWords,
                HiddenThings.SessionWords,
                HiddenThings.SlotWords,
                .. MembersNames,
            ]
        );
    }

    [Fact]
    public async Task The_facilitator_finds_also_who_asks_for_access_and_what_waits_for_review()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        await Walk(
            hub,
            anne,
            hidden: [HiddenThings.DraftWords],
            found:
            [
                HiddenThings.RequestWords,
                HiddenThings.HiddenWords,
                HiddenThings.LinkWords,
                HiddenThings.SessionWords,
                HiddenThings.BehindWords,
                HiddenThings.DelegateWords,
                HiddenThings.NeedsWords,
                HiddenThings.ReviewWords,
                HiddenThings.ModeratedWords,
                HiddenThings.BookingWords,
                HiddenThings.TourDraftWords,
                HiddenThings.JourneyWords,
            ]
        );
    }

    [Fact]
    public async Task Its_own_municipality_finds_also_the_draft()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        await Walk(
            hub,
            kari,
            hidden: [HiddenThings.RequestWords],
            found: [HiddenThings.ReviewWords, HiddenThings.DraftWords]
        );
    }

    [Fact]
    public async Task Every_subscription_is_one_whose_rights_the_channel_tests_try()
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        var schema = await WholeSchema.Read(visitor);
        Assert.Equal(["Subscription.channelEvents"], schema.Names("Subscription"));
    }

    private static async Task Walk(TestHub hub, HttpClient client, string[] hidden, string[]? found = null)
    {
        client.Timeout = TimeSpan.FromSeconds(25);
        var things = await HiddenThings.Make(hub);
        var schema = await WholeSchema.Read(client);
        string[] ids =
        [
            $"Topic:{things.OpenTopic}",
            $"Topic:{things.HiddenTopic}",
            $"Post:{things.HiddenPost}",
            $"Message:{things.Message}",
            $"Notice:{things.Notice}",
            $"AccessRequest:{things.AccessRequest}",
            $"Tour:{things.Tour}",
            $"Stop:{things.Stop}",
            $"Session:{things.Stop}",
            $"Question:{things.ShownQuestion}",
            $"Question:{things.QueuedQuestion}",
            $"Poll:{things.DraftedPoll}",
            $"Caption:{things.Caption}",
            $"Registration:{things.Registration}",
            $"TourDraft:{things.Draft}",
            $"Experience:{things.Experience}",
            $"Slot:{things.Slot}",
            $"Booking:{things.Booking}",
            $"Journey:{things.Journey}",
            $"Measure:{things.Measure}",
            "Network:50",
            "County:50",
            "Municipality:5006",
            $"Person:{await PersonOf(hub, People.Kari)}",
            $"Office:{await OfficeOf(hub, People.Kari)}",
        ];
        var idList = string.Join(", ", ids.Select(id => $"\"{id}\""));
        var arguments = new Dictionary<string, string>
        {
            ["Query.calendar"] = "from: \"2026-01-01\", to: \"2027-01-31\", network: \"50\"",
            ["Query.holidays"] = "year: 2027",
            ["Query.county"] = "number: \"50\"",
            ["Query.municipality"] = "number: \"5006\"",
            ["Query.network"] = "key: \"50\"",
            ["Query.programme"] = "key: \"bo-trygt-hjemme\"",
            ["Query.slot"] = $"id: \"{things.Slot}\"",
            ["Query.topic"] = $"id: \"{things.HiddenTopic}\"",
            ["Query.tour"] = $"id: \"{things.Tour}\"",
            ["Query.session"] = $"id: \"{things.Stop}\"",
            ["Query.chat"] = $"key: \"{things.Stop}\"",
            ["Query.tourDraft"] = $"id: \"{things.Draft}\"",
            ["Query.stop"] = $"id: \"{things.Stop}\"",
            ["Query.experience"] = $"id: \"{things.Experience}\"",
            ["Query.experienceDraft"] = $"id: \"{things.Experience}\"",
            ["Experience.difference"] = "from: 1, to: 1",
            ["Query.journey"] = $"id: \"{things.Journey}\"",
            ["Query.journeyOf"] = "municipality: \"5006\", programme: \"leve-hele-livet\"",
            ["Query.journeyOverview"] = "network: \"50\", programme: \"leve-hele-livet\"",
            ["Journey.changes"] = "from: \"2026-01-01T00:00:00Z\"",
            ["Query.node"] = $"id: \"Topic:{things.HiddenTopic}\"",
            ["Query.nodes"] = $"ids: [{idList}]",
            ["Query.preview"] = "markdown: \"x\"",
            ["Query.textWarnings"] = "markdown: \"x\"",
        };
        var ways = schema.Ways(arguments);
        Assert.Empty(ways.Keys.SelectMany(type => schema.Uncallable(type, arguments)));

        var answers = new List<string>();
        foreach (var (type, way) in ways)
        {
            answers.AddRange(await Answers(client, schema, type, way, arguments));
            if (ids.Any(id => id.StartsWith($"{type}:", StringComparison.Ordinal)))
                answers.AddRange(await Answers(client, schema, type, $"nodes(ids: [{idList}])>{type}>", arguments));
        }

        foreach (var word in hidden)
            Assert.DoesNotContain(answers, answer => answer.Contains(word, StringComparison.Ordinal));
        foreach (var word in found ?? [])
            Assert.Contains(answers, answer => answer.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>All fields of a type, two levels deep, or one where that costs more than an operation may.</summary>
    private static async Task<IReadOnlyList<string>> Answers(
        HttpClient client,
        WholeSchema schema,
        string type,
        string way,
        IReadOnlyDictionary<string, string> arguments
    )
    {
        if (await Answer(client, schema.Ask(type, way, arguments, levels: 2, apart: false)[0]) is { } whole)
            return [whole];
        var answers = new List<string>();
        var deep = schema.Ask(type, way, arguments, levels: 2, apart: true);
        var flat = schema.Ask(type, way, arguments, levels: 1, apart: true);
        for (var i = 0; i < deep.Count; i++)
            answers.Add(
                await Answer(client, deep[i])
                    ?? await Answer(client, flat[i])
                    ?? throw new InvalidOperationException($"Too costly: {flat[i]}")
            );
        return answers;
    }

    /// <summary>Null when the document costs too much. One that is refused as a whole would hide what it asks for.</summary>
    private static async Task<string?> Answer(HttpClient client, string document)
    {
        System.Text.Json.JsonElement answer;
        try
        {
            answer = await HubAt.Ask(client, document);
        }
        catch (TaskCanceledException)
        {
            throw new InvalidOperationException($"No answer to {document}");
        }
        if (answer.TryGetProperty("data", out _))
            return answer.GetRawText();
        var text = answer.GetRawText();
        Assert.True(text.Contains("\"TOO_COSTLY\"", StringComparison.Ordinal), $"{document}\n{text}");
        return null;
    }

    private static async Task<Guid> PersonOf(TestHub hub, Person person)
    {
        using var client = await hub.SignIn(person);
        var viewer = (await client.Data("{ viewer { person { uuid } } }")).GetProperty("viewer");
        return viewer.GetProperty("person").GetProperty("uuid").GetGuid();
    }

    private static async Task<Guid> OfficeOf(TestHub hub, Person person)
    {
        using var client = await hub.SignIn(person);
        var viewer = (await client.Data("{ viewer { offices { uuid } } }")).GetProperty("viewer");
        return viewer.GetProperty("offices")[0].GetProperty("uuid").GetGuid();
    }
}
