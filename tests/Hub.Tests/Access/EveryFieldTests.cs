using Hub.Testing;

namespace Hub.Tests.Access;

/// <summary>
/// Attack: find one way through the schema to what the rules hide. Every field of every type is asked, by the shortest
/// way from the query and by id, and no answer may hold a word of what is hidden.
/// </summary>
public sealed class EveryFieldTests
{
    [Fact]
    public Task A_visitor_finds_only_what_is_public() => Walk(Viewers.Visitor);

    [Fact]
    public Task Who_is_signed_in_without_an_office_finds_only_what_is_public() => Walk(Viewers.NoOffice);

    [Fact]
    public Task Another_countys_main_contact_finds_what_is_open_and_nothing_of_the_networks_own() =>
        Walk(Viewers.OtherCounty);

    [Fact]
    public Task Who_came_in_by_a_halls_code_finds_its_session_and_what_is_public() => Walk(Viewers.Guest);

    [Fact]
    public Task Who_came_by_a_delegates_link_finds_their_own_registration_and_what_is_public() =>
        Walk(Viewers.Delegate);

    [Fact]
    public Task A_member_finds_also_what_is_the_networks_own() => Walk(Viewers.Member);

    [Fact]
    public Task The_facilitator_finds_also_what_waits_for_an_answer() => Walk(Viewers.Facilitator);

    [Fact]
    public Task Its_own_municipality_finds_also_its_drafts() => Walk(Viewers.OwnMunicipality);

    [Fact]
    public async Task Every_subscription_is_one_whose_rights_the_channel_tests_try()
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        var schema = await WholeSchema.Read(visitor);
        Assert.Equal(["Subscription.channelEvents"], schema.Names("Subscription"));
    }

    private static async Task Walk(Viewers viewer)
    {
        var hub = await TestHub.Shared;
        var hidden = await Hidden.Make(hub);
        using var client = await hidden.Client(hub, viewer);
        client.Timeout = TimeSpan.FromSeconds(25);
        var schema = await WholeSchema.Read(client);
        var ids = hidden.Ids;
        var idList = string.Join(", ", ids.Select(id => $"\"{id}\""));
        var arguments = new Dictionary<string, string>(hidden.Arguments)
        {
            ["Query.node"] = $"id: \"{ids[0]}\"",
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

        var found = hidden
            .Words.Keys.Where(word => answers.Exists(answer => answer.Contains(word, StringComparison.Ordinal)))
            .ToHashSet();
        Assert.Equal(
            hidden.Words.Where(word => word.Value.Finders.HasFlag(viewer)).Select(word => word.Key).Order(),
            hidden
                .Words.Where(word => found.Contains(word.Key) && !word.Value.Unasked.HasFlag(viewer))
                .Select(word => word.Key)
                .Order()
        );
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
}
