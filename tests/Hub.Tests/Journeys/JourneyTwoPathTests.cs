using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;

namespace Hub.Tests.Journeys;

/// <summary>An old snapshot of a journey and the envelopes since are a fresh snapshot, as a page keeps things by id.</summary>
public sealed class JourneyTwoPathTests
{
    private const string Goal =
        "__typename id uuid title language parentUuid focusArea weight progress learning version";
    private const string Indicator =
        "__typename id uuid name language aboutUuid unit source sourceAddress values { on value } baselineOn baseline target targetOn towardsTarget version";
    private const string Comment =
        "__typename id uuid aboutUuid author { name officeKind person { __typename id uuid name } municipality { __typename id number name label } body { __typename id key name } } body { language markdown html } writtenAt editedAt hiddenAt hiddenReason version";
    private const string Involvement = "__typename id uuid who language on people said version";
    private const string Measure =
        "__typename id uuid title language owner goalUuid dueOn status percent weight budget decision { caseNumber decidedOn address } learning version";

    [Fact]
    public async Task A_journeys_page()
    {
        var hub = await TestHub.Shared;
        using var berit = await hub.SignIn(People.Berit);
        var journey = await berit.OpenJourney("1820");
        var goal = await berit.AddGoal(journey, "Mål");
        var measure = await berit.AddMeasure(journey, "Tiltak", goal);
        var removed = await berit.AddMeasure(journey, "Fjernes", goal);
        await using var client = await EveryChannelTests.Connect(hub, People.Odd);

        await TwoPaths.Agree(
            client,
            $"journey/{journey}",
            () => Snapshot(berit, journey, measure),
            (view, events, _) => Apply(view, events),
            view => string.Join('\n', view.OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}")),
            async () =>
            {
                await berit.SetStatus(measure, "STARTED", 30);
                await berit.AddMeasure(journey, "Nytt", await berit.AddGoal(journey, "Delmål", goal));
                await berit.Do("moveMeasure", "measure { uuid }", new { id = measure });
                await berit.Do("removeMeasure", "journey { uuid }", new { id = removed });
                await berit.Do("setJourneyPhase", "journey { uuid }", new { journey, phase = "measures" });
                await berit.Do("publishJourney", "journey { uuid }", new { journey, published = true });
                await berit.Do("setMeasureBudget", "measure { uuid }", new { id = measure, amount = 1200.5 });
                await berit.Do(
                    "setMeasureDecision",
                    "measure { uuid }",
                    new
                    {
                        id = measure,
                        caseNumber = "26/7",
                        decidedOn = "2026-04-01",
                    }
                );
                await berit.Do("setMeasureLearning", "measure { uuid }", new { id = measure, learning = "Ja" });
                await berit.WriteEveryKindOfIndicator(journey, goal);
                using var odd = await hub.SignIn(People.Odd);
                await berit.WriteEveryKindOfComment(odd, measure);
                await berit.Do("setGoalLearning", "goal { uuid }", new { id = goal, learning = "Begynn i det små" });
                await berit.SetStatus(measure, "DONE");
            }
        );
    }

    private static async Task<(long AsOf, SortedDictionary<string, string> View)> Snapshot(
        HttpClient client,
        Guid journey,
        Guid about
    )
    {
        var data = await client.Data(
            $$"""
            { asOf journey(id: "{{journey}}") { __typename id uuid isPublished comments(about: "{{about}}") { {{Comment}} }
              content { progress phase { key } challenge { language markdown html } challengeVersion goals { {{Goal}} } measures { {{Measure}} } indicators { {{Indicator}} } involvement { {{Involvement}} } } } }
            """
        );
        var content = data.GetProperty("journey").GetProperty("content");
        var view = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["journey"] = Line(
                data.GetProperty("journey").GetProperty("isPublished"),
                content.GetProperty("progress"),
                content.GetProperty("phase") is { ValueKind: JsonValueKind.Object } phase
                    ? phase.GetProperty("key")
                    : content.GetProperty("phase"),
                content.GetProperty("challenge"),
                content.GetProperty("challengeVersion")
            ),
        };
        foreach (
            var thing in content
                .GetProperty("goals")
                .EnumerateArray()
                .Concat(content.GetProperty("measures").EnumerateArray())
                .Concat(content.GetProperty("indicators").EnumerateArray())
                .Concat(content.GetProperty("involvement").EnumerateArray())
                .Concat(data.GetProperty("journey").GetProperty("comments").EnumerateArray())
        )
            view[thing.GetProperty("uuid").GetString()!] = TwoPaths.Canonical(thing);
        return (data.GetProperty("asOf").GetInt64(), view);
    }

    private static SortedDictionary<string, string> Apply(
        SortedDictionary<string, string> old,
        IReadOnlyList<Envelope> events
    )
    {
        var view = new SortedDictionary<string, string>(old, StringComparer.Ordinal);
        foreach (var envelope in events)
        {
            if (envelope.Type == "gone")
            {
                view.Remove(envelope.Data.GetProperty("uuid").GetString()!);
                continue;
            }
            var data = JsonNode.Parse(envelope.Data.GetRawText())!.AsObject();
            if (envelope.Type == "comment")
            {
                view[(string)data["uuid"]!] = Canonical(data);
                continue;
            }
            var journey = envelope.Type == "journey" ? data : data["journey"]!.AsObject();
            if (envelope.Type != "journey")
            {
                data.Remove("journey");
                view[(string)data["uuid"]!] = Canonical(data);
            }
            var content = journey["content"]!.AsObject();
            view["journey"] = Line(
                Element(journey["isPublished"]),
                Element(content["progress"]),
                Element(content["phase"]),
                Element(content["challenge"]),
                Element(content["challengeVersion"])
            );
            foreach (var goal in content["goals"]!.AsArray())
                if (view.TryGetValue((string)goal!["uuid"]!, out var held))
                {
                    var merged = JsonNode.Parse(held)!.AsObject();
                    merged["progress"] = goal["progress"]?.DeepClone();
                    view[(string)goal["uuid"]!] = Canonical(merged);
                }
        }
        return view;
    }

    private static string Line(params JsonElement[] values) => string.Join(' ', values.Select(TwoPaths.Canonical));

    private static JsonElement Element(JsonNode? node) => JsonSerializer.SerializeToElement(node);

    private static string Canonical(JsonObject thing) => TwoPaths.Canonical(Element(thing));
}
