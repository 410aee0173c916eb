using System.Net;
using System.Net.Http.Json;
using System.Text;
using Hub.GraphQL.Tests.CodeFirst;

namespace Hub.GraphQL.Tests.Transport;

public sealed class HttpTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async ValueTask InitializeAsync() =>
        _server = await TestServer.Start(options =>
        {
            options.Limits.BodyBytes = 2_000;
            options.MayRun = context => !context.Request.Headers.ContainsKey("Evil");
        });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("application/graphql-response+json")]
    // What urql sends: a client that takes JSON too gets no stream for its query.
    [InlineData(
        "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"
    )]
    public async Task A_post_is_answered_with_the_length_and_the_type_that_was_accepted(string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ __typename }" }),
        };
        request.Headers.Add("Accept", accepted);
        using var answer = await _server.Client.SendAsync(request);
        Assert.Equal(
            "application/graphql-response+json; charset=utf-8",
            answer.Content.Headers.ContentType!.ToString()
        );
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(31, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_query_with_line_breaks_and_variables_is_read_from_escaped_JSON()
    {
        var (status, body) = await Post(
            """{"variables":{"t":"Æ \"ø\" \u00e5 \n"},"query":"query ($t: Markdown!)\n{\n  render(text: $t)\t}\n"}"""
        );
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"data":{"render":"Æ \"ø\" å \n"}}""", body);
    }

    [Theory]
    [InlineData("{\"query\":", "BAD_REQUEST", 400)]
    [InlineData("", "BAD_REQUEST", 400)]
    [InlineData("[{\"query\":\"{ __typename }\"}]", "BAD_REQUEST", 400)]
    [InlineData("{\"query\":1}", "BAD_REQUEST", 400)]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":[]}", "BAD_REQUEST", 400)]
    [InlineData("{\"query\":\"{ __typename }\",\"operationName\":1}", "BAD_REQUEST", 400)]
    [InlineData("{\"query\":\"\\ud800\"}", "BAD_REQUEST", 400)]
    [InlineData("{}", "BAD_REQUEST", 400)]
    [InlineData("{\"query\":\"{\"}", "GRAPHQL_PARSE_FAILED", 200)]
    [InlineData("{\"query\":\"query A { __typename }\",\"operationName\":\"B\"}", "OPERATION_NOT_FOUND", 200)]
    public async Task What_is_no_request_is_refused_with_a_code(string json, string code, int status)
    {
        var answer = await Post(json);
        Assert.Equal(status, (int)answer.Status);
        Assert.Contains($"\"code\":\"{code}\"", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_also_without_a_stated_length()
    {
        var json = "{\"query\":\"{ __typename }\",\"extensions\":{\"x\":\"" + new string('x', 3_000) + "\"}}";
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Post(json)).Status);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
            Headers = { TransferEncodingChunked = true },
        };
        using var answer = await _server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("BODY_TOO_LARGE", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_a_foreign_page_can_send_without_asking_is_never_run(string type)
    {
        var forum = _server.Forum.Topics.Count;
        var answer = await Post(
            """{"query":"mutation { startTopic(input: { id: \"00000009-0000-0000-0000-000000000000\", title: \"x\" }) { topic { id } } }"}""",
            type
        );
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Equal(forum, _server.Forum.Topics.Count);
    }

    [Fact]
    public async Task The_host_decides_which_requests_may_run()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ __typename }" }),
            Headers = { { "Evil", "yes" } },
        };
        using var answer = await _server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("REQUEST_NOT_ALLOWED", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_runs_queries_and_refuses_mutations()
    {
        Assert.Equal(
            """{"data":{"render":"x"}}""",
            await _server.Client.GetStringAsync(
                "/graphql?query=query($t:Markdown!){render(text:$t)}&variables={\"t\":\"x\"}"
            )
        );
        using var refused = await _server.Client.GetAsync("/graphql?query=mutation{count}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal("POST", refused.Content.Headers.Allow.Single());
    }

    [Fact]
    public async Task The_SDL_is_served()
    {
        var sdl = await _server.Client.GetStringAsync("/graphql/schema.graphql");
        Assert.Contains("type Topic implements Node", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_that_is_not_accepted_is_told()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add("Accept", "text/html");
        using var answer = await _server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    [Fact]
    public async Task An_answer_of_megabytes_comes_whole()
    {
        _server.Forum.Topics.AddRange(
            Enumerable
                .Range(10, 20_000)
                .Select(number => new Topic(Forum.Id(number), $"Topic {number}", Visibility.Open, Forum.Noon))
        );
        using var content = JsonContent.Create(new { query = "{ topics { id title startedAt } }" });
        using var answer = await _server.Client.PostAsync("/graphql", content);
        var json = await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
        Assert.Equal(20_003, json.GetProperty("data").GetProperty("topics").GetArrayLength());
    }

    [Fact]
    public async Task A_client_that_goes_away_cancels_its_resolvers()
    {
        using var gone = new CancellationTokenSource();
        var asked = _server.Client.PostAsJsonAsync("/graphql", new { query = "{ waits }" }, gone.Token);
        await _server.Forum.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await _server.Forum.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private async Task<(HttpStatusCode Status, string Body)> Post(string json, string type = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        using var answer = await _server.Client.PostAsync("/graphql", content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
