using System.Text.Json;
using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Shared.Time;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Access;

/// <summary>
/// Who asks for access, who hears of it, who answers, and what the answer gives. On a hub of its own, since a grant changes
/// what people see; each test has its own asker and network.
/// </summary>
public sealed class AccessRequestTests(OwnHub own) : IClassFixture<OwnHub>
{
    private const string Request =
        "accessRequest { uuid status validTo address author { name } body { markdown } reason { markdown } network { key } }";

    [Fact]
    public async Task Who_has_no_office_asks_and_only_the_networks_facilitator_and_national_leads_see_it()
    {
        var hub = own.Hub;
        using var ute = await hub.SignIn(People.Ute);
        var asked = await Ask(ute, "50", "Jeg er ny i **Steinkjer**", "/trad/finnes-ikke");
        var id = Id(asked);
        Assert.Equal("WAITING", asked.GetProperty("status").GetString());

        foreach (var leader in new[] { People.Anne, People.Siv })
        {
            using var client = await hub.SignIn(leader);
            var waiting = Assert.Single(await Queue(client, "50"), one => Id(one) == id);
            Assert.Equal("Ute Gjest", waiting.GetProperty("author").GetProperty("name").GetString());
            Assert.Equal("Jeg er ny i **Steinkjer**", waiting.GetProperty("body").GetProperty("markdown").GetString());
            Assert.Equal("/trad/finnes-ikke", waiting.GetProperty("address").GetString());
            Assert.False((await Node(client, id)).IsNull());
        }
        foreach (var other in new[] { People.Kari, People.Mona, People.Tone, People.Ingrid })
        {
            using var client = await hub.SignIn(other);
            Assert.Empty(await Queue(client, "50"));
            Assert.True((await Node(client, id)).IsNull());
        }
        using var visitor = hub.Visitor();
        Assert.Empty(await Queue(visitor, "50"));
        Assert.Empty(await Queue(ute, "50"));
        Assert.False((await Node(ute, id)).IsNull());
    }

    [Fact]
    public async Task Asking_twice_is_one_request_and_one_notice()
    {
        var hub = own.Hub;
        using var berit = await hub.SignIn(People.Berit);
        var first = await Ask(berit, "34", "Hei");
        var again = await Ask(berit, "34", "Hei?");
        Assert.Equal(Id(first), Id(again));
        Assert.Equal("Hei", again.GetProperty("body").GetProperty("markdown").GetString());

        using var tone = await hub.SignIn(People.Tone);
        Assert.Single(await Queue(tone, "34"), one => Id(one) == Id(first));
        var notice = Assert.Single(await Notices(tone), one => IsOf(one, first));
        Assert.Equal("ACCESS_REQUESTED", Kind(notice));
        Assert.Equal("Berit Sand", notice.GetProperty("author").GetProperty("name").GetString());
        using var siv = await hub.SignIn(People.Siv);
        Assert.DoesNotContain(await Notices(siv), one => IsOf(one, first));
    }

    [Fact]
    public async Task A_network_without_a_facilitator_is_answered_by_national_leads()
    {
        var hub = own.Hub;
        using var rolf = await hub.SignIn(People.Rolf);
        var asked = await Ask(rolf, "11");
        using var siv = await hub.SignIn(People.Siv);
        Assert.Single(await Notices(siv), one => IsOf(one, asked));

        var granted = await Answer(siv, "grantAccess", new { request = Id(asked) });
        Assert.Equal("GRANTED", granted.GetProperty("status").GetString());
        Assert.Equal(["11", "18"], await NetworksOf(rolf));
    }

    [Fact]
    public async Task A_grant_opens_the_network_at_once_and_until_the_day_that_was_set()
    {
        var hub = own.Hub;
        using var gro = await hub.SignIn(People.Gro);
        using var per = await hub.SignIn(People.Per);
        using var liv = await hub.SignIn(People.Liv);
        var topic = await gro.StartTopic("46", "For nettverket", "NETWORK");
        Assert.Null(await Topic(per, topic));
        await using var window = await EveryChannelTests.Connect(hub, People.Per);
        await window.Join("me", 0);

        var asked = await Ask(per, "46");
        var last = Norway.Today(TimeProvider.System).AddDays(30);
        var granted = await Answer(liv, "grantAccess", new { request = Id(asked), validTo = last.ToString("O", null) });

        Assert.Equal("GRANTED", granted.GetProperty("status").GetString());
        Assert.Empty(await Queue(liv, "46"));
        await window.Until(one =>
            one.Signals.Any(signal =>
                signal.Type == "offices"
                && signal.Data.GetProperty("networks").EnumerateArray().Any(key => key.GetString() == "46")
            )
        );
        await window.Join("chat/46", 0);
        Assert.Equal("For nettverket", await Topic(per, topic));
        Assert.Single(await Notices(per), one => Kind(one) == "ACCESS_GRANTED");
        var office = (await per.Data("{ viewer { offices { kind validTo } } }"))
            .GetProperty("viewer")
            .GetProperty("offices")
            .EnumerateArray()
            .Last();
        Assert.Equal("PARTICIPANT", office.GetProperty("kind").GetString());
        Assert.Equal(last.ToString("O", null), office.GetProperty("validTo").GetString());
    }

    [Fact]
    public async Task A_no_says_why_to_the_one_who_asked_and_names_nobody()
    {
        var hub = own.Hub;
        using var nils = await hub.SignIn(People.Nils);
        using var odd = await hub.SignIn(People.Odd);
        var request = Id(await Ask(nils, "18"));
        await Answer(odd, "declineAccess", new { request, reason = "Kommunen din må melde deg inn." });

        var asked = await nils.Data("{ viewer { accessRequests { status reason { markdown } } } }");
        var declined = Assert.Single(asked.GetProperty("viewer").GetProperty("accessRequests").EnumerateArray());
        Assert.Equal("DECLINED", declined.GetProperty("status").GetString());
        Assert.Equal(
            "Kommunen din må melde deg inn.",
            declined.GetProperty("reason").GetProperty("markdown").GetString()
        );
        var notice = Assert.Single(await Notices(nils), one => Kind(one) == "ACCESS_DECLINED");
        Assert.True(notice.GetProperty("author").IsNull());
        Assert.Equal(["56"], await NetworksOf(nils));

        Assert.Equal("WAITING", (await Ask(nils, "18", "Nå har de gjort det")).GetProperty("status").GetString());
        Assert.Single(await Queue(odd, "18"));
    }

    [Theory]
    [InlineData("tone.haug")]
    [InlineData("ingrid.moen")]
    [InlineData("mona.ruud")]
    [InlineData("kari.berg")]
    [InlineData("gro.nes")]
    public async Task Attack_letting_somebody_in_without_running_the_network(string user)
    {
        var hub = own.Hub;
        using var gro = await hub.SignIn(People.Gro);
        var request = Id(await Ask(gro, "50"));
        using var attacker = await hub.SignIn(new Person(user, user));

        var granted = await attacker.Do("grantAccess", Request, new { request });
        var declined = await attacker.Do("declineAccess", Request, new { request, reason = "Nei" });
        var nothing = await attacker.Do("grantAccess", Request, new { request = Guid.NewGuid() });

        Assert.Equal("ACCESS_REQUEST_NOT_FOUND", granted.Codes());
        Assert.Equal("ACCESS_REQUEST_NOT_FOUND", declined.Codes());
        Assert.Equal(nothing.GetProperty("errors").ToString(), granted.GetProperty("errors").ToString());
        Assert.DoesNotContain("50", await NetworksOf(gro));
    }

    [Fact]
    public async Task What_is_wrong_is_refused_with_a_code_and_its_field()
    {
        var hub = own.Hub;
        using var visitor = hub.Visitor();
        using var ute = await hub.SignIn(People.Ute);
        using var kari = await hub.SignIn(People.Kari);
        using var tone = await hub.SignIn(People.Tone);
        Assert.Equal("SIGN_IN_REQUIRED", await Refused(visitor, new { network = "34" }));
        Assert.Equal("NETWORK_NOT_FOUND network", await Refused(ute, new { network = "99" }));
        Assert.Equal("ALREADY_A_MEMBER network", await Refused(kari, new { network = "50" }));
        Assert.Equal("TEXT_TOO_LONG text", await Refused(ute, new { network = "34", text = new string('a', 2_001) }));
        Assert.Equal("TEXT_NOT_ALLOWED text", await Refused(ute, new { network = "34", text = "a\0b" }));
        foreach (
            var address in new[]
            {
                "https://ond.example/",
                "//ond.example",
                "javascript:alert(1)",
                "",
                "/a b",
                "/" + new string('a', 200),
            }
        )
            Assert.Equal("ADDRESS_NOT_OURS address", await Refused(ute, new { network = "34", address }));

        var request = Id(await Ask(ute, "34"));
        var late = await tone.Do("grantAccess", Request, new { request, validTo = "2020-01-01" });
        Assert.Equal("ACCESS_ENDS_BEFORE_TODAY", late.Codes());
        var empty = await tone.Do("declineAccess", Request, new { request, reason = "  " });
        Assert.Equal("TEXT_EMPTY", empty.Codes());
        Assert.Single(await Queue(tone, "34"), one => Id(one) == request);
    }

    [Fact]
    public async Task A_facilitator_who_is_one_no_more_does_not_read_the_notice_any_more()
    {
        var hub = own.Hub;
        using var tor = await hub.SignIn(People.Tor);
        using var jon = await hub.SignIn(People.Jon);
        var asked = await Ask(jon, "55", "Bare for den som styrer");
        Assert.Single(await Notices(tor), one => IsOf(one, asked));
        var office = (await tor.Data("{ viewer { offices { uuid } } }"))
            .GetProperty("viewer")
            .GetProperty("offices")[0]
            .GetProperty("uuid")
            .GetGuid();
        await hub
            .Services.GetRequiredService<OfficeCommands>()
            .End(new EndOffice(office, new(2026, 1, 1)), OfficeCommands.System, Guid.NewGuid(), default);
        using var until = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await NetworksOf(tor)).Length > 0 && !until.IsCancellationRequested)
            await Task.Yield();
        Assert.DoesNotContain(await Notices(tor), one => IsOf(one, asked));
        Assert.Empty(await Queue(tor, "55"));
    }

    private static async Task<JsonElement> Ask(
        HttpClient client,
        string network,
        string? text = null,
        string? address = null
    ) =>
        await Answer(
            client,
            "askForAccess",
            new
            {
                network,
                text,
                address,
            }
        );

    private static async Task<JsonElement> Answer(HttpClient client, string mutation, object input)
    {
        var payload = await client.Do(mutation, Request, input);
        Assert.Equal("", payload.Codes());
        return payload.GetProperty("accessRequest");
    }

    private static async Task<string> Refused(HttpClient client, object input)
    {
        var error = (await client.Do("askForAccess", Request, input)).GetProperty("errors")[0];
        return $"{error.GetProperty("code").GetString()} {error.GetProperty("field").GetString()}".Trim();
    }

    private static async Task<IReadOnlyList<JsonElement>> Queue(HttpClient client, string network) =>
        [
            .. (
                await client.Data(
                    $"{{ network(key: \"{network}\") {{ accessRequests {{ uuid address author {{ name }} body {{ markdown }} }} }} }}"
                )
            )
                .GetProperty("network")
                .GetProperty("accessRequests")
                .EnumerateArray(),
        ];

    private static async Task<JsonElement> Node(HttpClient client, Guid id) =>
        (await client.Data($"{{ node(id: \"AccessRequest:{id}\") {{ __typename }} }}")).GetProperty("node");

    private static async Task<string?> Topic(HttpClient client, Guid id) =>
        (await client.Data($"{{ topic(id: \"{id}\") {{ title }} }}")).GetProperty("topic") is { } topic
        && !topic.IsNull()
            ? topic.GetProperty("title").GetString()
            : null;

    private static async Task<string[]> NetworksOf(HttpClient client) =>
        [
            .. (await client.Data("{ viewer { networks { key } } }"))
                .GetProperty("viewer")
                .GetProperty("networks")
                .EnumerateArray()
                .Select(network => network.GetProperty("key").GetString()!),
        ];

    private static async Task<IReadOnlyList<JsonElement>> Notices(HttpClient client) =>
        [
            .. (await client.Data("{ viewer { notices(first: 50) { nodes { kind about author { name } } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes(),
        ];

    private static Guid Id(JsonElement request) => request.GetProperty("uuid").GetGuid();

    private static bool IsOf(JsonElement notice, JsonElement request) =>
        notice.GetProperty("about").GetString() == NodeId.Encode("AccessRequest", $"{Id(request)}");

    private static string Kind(JsonElement notice) => notice.GetProperty("kind").GetString()!;
}

/// <summary>One hub for the tests of a class.</summary>
public sealed class OwnHub : IAsyncLifetime
{
    private TestHub? hub;

    internal TestHub Hub => hub ?? throw new InvalidOperationException("The hub has not started.");

    public async ValueTask InitializeAsync() => hub = await TestHub.Start();

    public async ValueTask DisposeAsync()
    {
        if (hub is not null)
            await hub.DisposeAsync();
    }
}
