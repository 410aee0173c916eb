using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Shared.Text;

namespace Hub.Journeys.Items;

/// <summary>What a version of an item holds, as its row keeps it; each kind has some of it.</summary>
public sealed record ItemFields
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public ItemText? Title { get; init; }
    public ItemText? Owner { get; init; }
    public Guid? Parent { get; init; }
    public decimal? Rank { get; init; }
    public decimal? Weight { get; init; }
    public string? FocusArea { get; init; }
    public string? Status { get; init; }
    public int? Percent { get; init; }
    public DateOnly? DueOn { get; init; }
    public decimal? Budget { get; init; }
    public string? CaseNumber { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public string? DecisionAddress { get; init; }
    public ItemText? Learning { get; init; }
    public bool? Published { get; init; }
    public string? PlanAddress { get; init; }
    public string? PlanFile { get; init; }
    public string? PlanCaseNumber { get; init; }
    public DateOnly? PlanAdoptedOn { get; init; }
    public ItemText? Challenge { get; init; }
    public int? ChallengeVersion { get; init; }
    public ItemText? Unit { get; init; }
    public ItemText? Source { get; init; }
    public string? SourceAddress { get; init; }
    public DateOnly? BaselineOn { get; init; }
    public decimal? Target { get; init; }
    public DateOnly? TargetOn { get; init; }
    public DateOnly? On { get; init; }
    public decimal? Value { get; init; }
    public int? People { get; init; }
    public ItemText? Said { get; init; }
    public int? Version { get; init; }

    internal static ItemFields Read(string json) => JsonSerializer.Deserialize<ItemFields>(json, Json)!;
}

/// <param name="Sequence">The event that wrote it, by which an erased text is found in all versions that have it.</param>
public sealed record ItemText(string Language, string? Markdown, long Sequence)
{
    internal static ItemText? Of(Text? text, long sequence) =>
        text is null ? null : new(text.Language.Code(), text.Kept(), sequence);

    /// <summary>A title is a link's text, so an erased one is still something to press.</summary>
    [JsonIgnore]
    public string Shown => Markdown ?? "—";
}
