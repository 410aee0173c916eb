namespace Hub.GraphQL.Tests.CodeFirst;

public sealed class CodeFirstTests
{
    [Fact]
    public async Task Properties_and_methods_are_fields_in_camel_case_without_Get_and_Async()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"topics":[{"title":"Topic 1","shout":"TOPIC 1!"},{"title":"Topic 2","shout":"TOPIC 2!"},{"title":"Topic 3","shout":"TOPIC 3!"}]}}""",
            await engine.Ask("{ topics { title shout } }")
        );
    }

    [Fact]
    public async Task Leaves_are_written_as_their_scalars()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"topic":{"uuid":"00000001-0000-0000-0000-000000000000","visibility":"OPEN","startedAt":"2026-11-23T13:00:00Z","summary":null,"tags":["a","b"]}}}""",
            await engine.Ask(
                "query ($id: ID!) { topic(id: $id) { uuid visibility startedAt summary tags } }",
                new { id = Forum.Id(1) }
            )
        );
    }

    [Theory]
    [InlineData("00000001-0000-0000-0000-000000000000")]
    [InlineData("Topic:00000001-0000-0000-0000-000000000000")]
    [InlineData("VG9waWM6MDAwMDAwMDEtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw")]
    public async Task An_id_is_accepted_as_plain_uuid_as_type_and_key_and_in_base64(string id)
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"topic":{"id":"VG9waWM6MDAwMDAwMDEtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw"}}}""",
            await engine.Ask("query ($id: ID!) { topic(id: $id) { id } }", new { id })
        );
    }

    [Fact]
    public async Task An_id_of_another_type_is_refused()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"topic":null},"errors":[{"message":"\"Author:kari\" is the id of a Author, not of a Topic.","locations":[{"line":1,"column":3}],"path":["topic"],"extensions":{"code":"ID_INVALID"}}]}""",
            await engine.Ask("{ topic(id: \"Author:kari\") { title } }")
        );
    }

    [Fact]
    public async Task Input_records_take_defaults_ids_lists_and_enums()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"a":"x 2 - - NetworkOnly","b":"y 5 00000002-0000-0000-0000-000000000000 Open,NetworkOnly Open"}}""",
            await engine.Ask(
                """
                query ($times: Int!, $v: [Visibility!]) {
                  a: echo(input: { text: "x" })
                  b: echo(input: { text: "y", times: $times, topic: "00000002-0000-0000-0000-000000000000", visibilities: $v, default: OPEN })
                }
                """,
                new { times = 5, v = new[] { "OPEN", "NETWORK_ONLY" } }
            )
        );
    }

    [Fact]
    public async Task Nodes_are_loaded_by_id_one_call_a_type_and_null_where_there_is_none()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"nodes":[{"__typename":"Topic","title":"Topic 2"},null,{"__typename":"Author","name":"kari"},{"__typename":"Topic","title":"Topic 1"}]}}""",
            await engine.Ask(
                "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Topic { title } ... on Author { name } } }",
                new { ids = new[] { $"Topic:{Forum.Id(2)}", "Author:nobody", "Author:kari", Forum.Id(1).ToString() } }
            )
        );
        Assert.Equal(["topics by 2 ids"], engine.Forum.Calls);
    }

    [Fact]
    public async Task Connections_have_edges_nodes_and_page_info()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"topic":{"postPage":{"edges":[{"cursor":"MQ==","node":{"body":"First"}}],"nodes":[{"number":1}],"pageInfo":{"hasNextPage":true,"endCursor":"MQ=="}}}}}""",
            await engine.Ask(
                "query ($id: ID!) { topic(id: $id) { postPage(first: 1) { edges { cursor node { body } } nodes { number } pageInfo { hasNextPage endCursor } } } }",
                new { id = Forum.Id(1) }
            )
        );
    }

    [Fact]
    public async Task Unions_and_refusals_are_told_by_their_types()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"a":{"body":"found"},"b":{"__typename":"PersonHit"},"c":null}}""",
            await engine.Ask(
                """{ a: search(text: "post") { ... on PostHit { body } } b: search(text: "person") { __typename } c: search(text: "") { __typename } }"""
            )
        );
        Assert.Equal(
            """{"data":{"startTopic":{"topic":null,"errors":[{"__typename":"TitleTaken","code":"TITLE_TAKEN","message":"\"Topic 1\" is taken.","field":"title","title":"Topic 1"}]}}}""",
            await engine.Ask(
                "mutation ($input: StartTopicInput!) { startTopic(input: $input) { topic { id } errors { __typename code message field ... on TitleTaken { title } } } }",
                new { input = new { id = Forum.Id(9), title = "Topic 1" } }
            )
        );
    }

    [Theory]
    [InlineData("StartTopicInput", "What the mutation `startTopic` takes.")]
    [InlineData("StartTopicPayload", "Why nothing was done; null when it was.")]
    [InlineData("TitleTaken", "The input field that it is about; null where it is about none.")]
    [InlineData("PostEdge", "The item's opaque position: what `after` and `before` take.")]
    [InlineData("Topic", "The `cursor` or `endCursor` after which the page begins; without it, at the beginning.")]
    [InlineData("Topic", "The plain key.")]
    public async Task What_conventions_and_interfaces_share_is_described_once(string type, string words)
    {
        using var engine = TestEngine.OfForum();
        var told = await engine.Ask(
            "query ($type: String!) { __type(name: $type) { description fields { description args { description } } } }",
            new { type }
        );
        Assert.Contains($"\"description\":\"{words}\"", told, StringComparison.Ordinal);
    }
}
