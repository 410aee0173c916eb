using System.Text.Json;
using Hub.EventStore;
using Hub.Journeys.Journeys;
using Hub.Live;
using Hub.Shared.Commands;

namespace Hub.Journeys.Items;

/// <summary>Folds journeys into rows: each version of all that stands in them, and what happened.</summary>
internal sealed class JourneyProjection : IProjection
{
    public string Name => "journeys";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["journeys", "journey_items", "journey_history"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (ItemChange.Of(recorded) is not { } change)
            return;
        var sequence = recorded.Sequence;
        if (recorded.Data is JourneyOpened opened)
            batch.Add(
                Sql("AddJourney"),
                change.Id,
                Journey.LaneOf(change.Id),
                opened.Municipality,
                opened.Programme,
                recorded.Headers.Client == SampleClient.Name,
                opened.At
            );
        if (recorded.Data is JourneyPublished or JourneyUnpublished)
            batch.Add(Sql("SetJourneyPublished"), change.Id, recorded.Data is JourneyPublished);
        if (change.Fields is null)
            batch.Add(Sql("RemoveItem"), change.Id, sequence);
        else if (change.Journey is { } journey)
            batch.Add(
                Sql("AddItem"),
                change.Id,
                sequence,
                journey,
                Journey.LaneOf(journey),
                change.Kind.ToString(),
                JsonSerializer.Serialize(change.Fields, ItemFields.Json)
            );
        else
            batch.Add(Sql("ChangeItem"), change.Id, sequence, JsonSerializer.Serialize(change.Fields, ItemFields.Json));
        batch.Add(
            Sql("AddHistory"),
            sequence,
            recorded.Timestamp,
            change.Id,
            recorded.Type,
            recorded.ActorId,
            recorded.Headers.ActingFor
        );
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (ItemChange.Of(masked) is not { } change)
            return;
        foreach (var (field, text) in change.Texts)
            if (text is ItemText { Markdown: null })
                batch.Add(Sql("EraseItemText"), change.Id, field, masked.Sequence);
    }

    private static string Sql(string name) => SqlFile.Read<JourneyProjection>(name);
}

/// <summary>Says which journey an event concerns: after its rows are written, which know.</summary>
internal sealed class JourneyChannelIndex : IProjection
{
    private static readonly string ChannelOfItem = SqlFile.Read<JourneyChannelIndex>("ChannelOfItem");

    public string Name => "journey-channels";

    public int Version => 1;

    public IReadOnlyList<string> Tables => LiveSchema.Tables;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (ItemChange.Of(recorded) is { } change)
            ChannelIndex.AddSelect(
                batch,
                ChannelOfItem,
                recorded.Sequence,
                Subject(change.Kind).ToString().ToLowerInvariant(),
                // A value is told with its indicator.
                change.Kind is ItemKind.IndicatorValue
                    ? recorded.Stream.Value
                    : change.Id
            );
    }

    private static ItemKind Subject(ItemKind kind) => kind is ItemKind.IndicatorValue ? ItemKind.Indicator : kind;
}
