using System.Text.Json;
using Hub.Benchmarks.GraphQL;
using Hub.Host.Starting;
using Hub.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Benchmarks.Pages;

/// <summary>The real host on a real PostgreSQL with one long topic, and behind all its middleware the page written by hand.</summary>
internal static class PagesServer
{
    private const int Replies = 49;

    public static async Task<int> Run()
    {
        await using var hub = await TestHub<StartRefused>.Start(services =>
            services.AddSingleton<IStartupFilter, BarePages>()
        );
        var topic = await WriteTopic(hub);
        Console.WriteLine($"{hub.Address} {topic} {await hub.Token(People.Kari)}");
        await Console.In.ReadLineAsync();
        return 0;
    }

    private static async Task<Guid> WriteTopic(HubAt hub)
    {
        Person[] writers = [People.Kari, People.Ola, People.Anne, People.Mona, People.Arne];
        var clients = await Task.WhenAll(writers.Select(hub.SignIn));
        var topic = Guid.CreateVersion7();
        await Do(
            clients[0],
            "startTopic",
            new
            {
                id = topic,
                network = "50",
                title = "Boligsamtaler med dem som fyller 75 år",
                body = Body(0),
                focusAreas = new[] { "housing" },
            }
        );
        for (var number = 1; number <= Replies; number++)
        {
            var id = Guid.CreateVersion7();
            await Do(
                clients[number % clients.Length],
                "postReply",
                new
                {
                    id,
                    topic,
                    body = Body(number),
                }
            );
            if (number % 5 == 0)
                await Do(
                    clients[0],
                    "react",
                    new
                    {
                        post = id,
                        kind = "USEFUL",
                        on = true,
                    }
                );
        }
        foreach (var client in clients)
            client.Dispose();
        return topic;
    }

    private static string Body(int number) =>
        $"**Svar {number}.** Vi ringer først, og kommer så på besøk til dem som vil.\n\n- Hvem gjør det hos dere?\n- Hvor lang tid tar det? Se [programmet](/program/bo-trygt-hjemme).";

    private static async Task Do(HttpClient client, string mutation, object input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var answer = await HubAt.Ask(
            client,
            $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code }} }} }}",
            new { input }
        );
        if (answer.GetProperty("data").GetProperty(mutation).GetProperty("errors").ValueKind is not JsonValueKind.Null)
            throw new InvalidOperationException(answer.ToString());
    }

    /// <summary>
    /// As endpoints of the host, so that both sides go through all its middleware: guard, sign-in, actor, headers. An
    /// endpoint that is chosen before routing is kept by it.
    /// </summary>
    private sealed class BarePages : IStartupFilter
    {
        private static readonly Dictionary<PathString, Endpoint> Endpoints = new()
        {
            ["/bare/topic"] = new(BareTopicPage.Write, EndpointMetadataCollection.Empty, "bare topic"),
            ["/used"] = new(GraphQLServer.Used, EndpointMetadataCollection.Empty, "used"),
        };

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, rest) =>
                    {
                        if (Endpoints.TryGetValue(context.Request.Path, out var endpoint))
                            context.SetEndpoint(endpoint);
                        return rest(context);
                    }
                );
                next(app);
            };
    }
}
