using System.Security.Claims;
using System.Text.Json;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Journeys.Comments;
using Hub.Journeys.Goals;
using Hub.Journeys.Indicators;
using Hub.Journeys.Involvements;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Live;
using Hub.Networks.Members;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Journeys;

/// <summary>A journey's own page: whoever may see it listens, and is dropped when it is taken back past them.</summary>
/// <remarks>Each envelope has the thing, and what it changes of the journey: how far that and its goals have come.</remarks>
internal sealed class JourneyChannel(
    IActors actors,
    JourneyList journeys,
    ItemList items,
    CommentList comments,
    AuthorList authors,
    TextViews texts
) : Channel("journey/{uuid}")
{
    private static readonly Sight All = new(SeesOpen: true, SeesAll: true, []);

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        await journeys.Find(name.Uuid, await actors.FindNow(user, ct), ct) is not null;

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var journey = (await journeys.Find([name.Uuid], All, ct))[0];
        var standing = (await items.Of([name.Uuid], null, ct))[name.Uuid].ToArray();
        var said = await Comments(
            [.. events.Where(line => line.Type == CommentChannelIndex.Type).Select(line => line.Subject)],
            ct
        );
        return
        [
            .. events.Select(line =>
                said.TryGetValue(line.Subject, out var comment) ? comment
                : journey is not null && standing.FirstOrDefault(item => item.Id == line.Subject) is { } item
                    ? LiveJson.Write(json => Write(json, journey, item, standing))
                : (ReadOnlyMemory<byte>?)null
            ),
        ];
    }

    private async Task<IReadOnlyDictionary<Guid, ReadOnlyMemory<byte>>> Comments(
        IReadOnlyList<Guid> ids,
        CancellationToken ct
    )
    {
        if (ids.Count == 0)
            return new Dictionary<Guid, ReadOnlyMemory<byte>>();
        var found = (await comments.Find([.. ids.Distinct()], All, ct)).OfType<Comment>().ToArray();
        var wrote = await authors.Find([.. found.Select(comment => (comment.AuthorId, comment.ActingFor))], ct);
        var bodies = await texts.Make([.. found.Select(comment => comment.Shown)], ct);
        return found
            .Select((comment, index) => (comment, author: wrote[index], body: bodies[index]))
            .ToDictionary(
                one => one.comment.Uuid,
                one => LiveJson.Write(json => CommentJson.Write(json, one.comment, one.author, one.body))
            );
    }

    public override IEnumerable<ChannelName> RightsChangedBy(RecordedEvent recorded) =>
        recorded.Data is JourneyUnpublished ? [$"journey/{recorded.Stream.Value:D}"] : [];

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) => OfficePersons.Of(recorded);

    private static void Write(Utf8JsonWriter json, Journey journey, Item item, IReadOnlyList<Item> standing)
    {
        switch (item.Kind)
        {
            case ItemKind.Goal:
                Write(json, StandingThings.Make(item, standing));
                break;
            case ItemKind.Measure:
                Write(json, StandingThings.MakeMeasure(item));
                break;
            case ItemKind.Indicator:
                Write(json, Indicator.Of(item, standing));
                break;
            case ItemKind.Involvement:
                Write(json, Involvement.Of(item));
                break;
            default:
                WriteJourney(json, journey, item, standing);
                return;
        }
        json.WriteStartObject("journey"u8);
        WriteJourney(json, journey, standing.First(one => one.Kind is ItemKind.Journey), standing);
        json.WriteEndObject();
    }

    private static void WriteJourney(Utf8JsonWriter json, Journey journey, Item own, IReadOnlyList<Item> standing)
    {
        json.Id("Journey", journey.Uuid);
        json.WriteBoolean("isPublished"u8, journey.IsPublished);
        json.WriteStartObject("content"u8);
        Number(json, "progress", Progress.Of(standing));
        json.WriteString("phase"u8, own.Fields.Status);
        WriteChallenge(json, own);
        json.WriteStartArray("goals"u8);
        foreach (var goal in standing.Where(item => item.Kind is ItemKind.Goal))
        {
            json.WriteStartObject();
            json.Id("Goal", goal.Id);
            Number(json, "progress", Progress.Of(standing, goal.Id));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChallenge(Utf8JsonWriter json, Item own)
    {
        if (own.Fields.Challenge is { Markdown: { } markdown } challenge)
        {
            json.WriteStartObject("challenge"u8);
            json.WriteString("language"u8, challenge.Language.ToUpperInvariant());
            json.WriteString("markdown"u8, markdown);
            json.WriteString("html"u8, MarkdownText.ToHtml(markdown));
            json.WriteEndObject();
        }
        else
            json.WriteNull("challenge"u8);
        json.WriteNumber("challengeVersion"u8, own.Fields.ChallengeVersion ?? 0);
    }

    private static void Write(Utf8JsonWriter json, Goal goal)
    {
        json.Id("Goal", goal.Uuid);
        json.WriteString("title"u8, goal.Title);
        json.WriteString("language"u8, goal.Language.ToString().ToUpperInvariant());
        Uuid(json, "parentUuid", goal.ParentUuid);
        json.WriteString("focusArea"u8, goal.FocusArea);
        Number(json, "weight", goal.Weight);
        Number(json, "progress", goal.Progress);
        json.WriteString("learning"u8, goal.Learning);
        json.WriteNumber("version"u8, goal.Version);
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator)
    {
        json.Id("Indicator", indicator.Uuid);
        json.WriteString("name"u8, indicator.Name);
        json.WriteString("language"u8, indicator.Language.ToString().ToUpperInvariant());
        Uuid(json, "aboutUuid", indicator.AboutUuid);
        json.WriteString("unit"u8, indicator.Unit);
        json.WriteString("source"u8, indicator.Source);
        json.WriteString("sourceAddress"u8, indicator.SourceAddress?.AbsoluteUri);
        json.WriteStartArray("values"u8);
        foreach (var value in indicator.Values)
        {
            json.WriteStartObject();
            Day(json, "on", value.On);
            json.WriteNumber("value"u8, value.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Day(json, "baselineOn", indicator.BaselineOn);
        Number(json, "baseline", indicator.Baseline);
        Number(json, "target", indicator.Target);
        Day(json, "targetOn", indicator.TargetOn);
        Number(json, "towardsTarget", indicator.TowardsTarget);
        json.WriteNumber("version"u8, indicator.Version);
    }

    private static void Write(Utf8JsonWriter json, Involvement involvement)
    {
        json.Id("Involvement", involvement.Uuid);
        json.WriteString("who"u8, involvement.Who);
        json.WriteString("language"u8, involvement.Language.ToString().ToUpperInvariant());
        Day(json, "on", involvement.On);
        Number(json, "people", involvement.People);
        json.WriteString("said"u8, involvement.Said);
        json.WriteNumber("version"u8, involvement.Version);
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", null));

    private static void Write(Utf8JsonWriter json, Measure measure)
    {
        json.Id("Measure", measure.Uuid);
        json.WriteString("title"u8, measure.Title);
        json.WriteString("language"u8, measure.Language.ToString().ToUpperInvariant());
        json.WriteString("owner"u8, measure.Owner);
        Uuid(json, "goalUuid", measure.GoalUuid);
        json.WriteString("dueOn"u8, measure.DueOn?.ToString("yyyy-MM-dd", null));
        json.WriteString("status"u8, measure.Status.Stored());
        json.WriteNumber("percent"u8, measure.Percent);
        Number(json, "weight", measure.Weight);
        Number(json, "budget", measure.Budget);
        if (measure.Decision is { } decision)
        {
            json.WriteStartObject("decision"u8);
            json.WriteString("caseNumber"u8, decision.CaseNumber);
            json.WriteString("decidedOn"u8, decision.DecidedOn.ToString("yyyy-MM-dd", null));
            json.WriteString("address"u8, decision.Address?.AbsoluteUri);
            json.WriteEndObject();
        }
        else
            json.WriteNull("decision"u8);
        json.WriteString("learning"u8, measure.Learning);
        json.WriteNumber("version"u8, measure.Version);
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void Uuid(Utf8JsonWriter json, string name, Guid? value)
    {
        if (value is { } uuid)
            json.WriteString(name, uuid);
        else
            json.WriteNull(name);
    }
}
