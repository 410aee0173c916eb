using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Text;

namespace Hub.Journeys.Indicators;

[ObjectType<Indicator>]
public static class IndicatorFields
{
    /// <summary>The journey that it stands in; null when it was taken from the viewer meanwhile.</summary>
    public static Task<IReadOnlyList<Journey?>> Journey(
        [Parent] IReadOnlyList<Indicator> indicators,
        Actor actor,
        JourneyList journeys,
        CancellationToken cancellation
    ) => journeys.Find([.. indicators.Select(indicator => indicator.JourneyId)], actor.Sight, cancellation);

    [NodeResolver]
    public static Task<IReadOnlyList<Indicator?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        StandingThings things,
        CancellationToken cancellation
    ) => things.Indicators(ids, actor.Sight, cancellation);
}

/// <summary>What is said of an indicator beside its values, checked and made into texts.</summary>
internal static class IndicatorTexts
{
    public const int LongestUnit = 40;
    public const int LongestSource = 300;
    public const int MostValues = 120;
    public const int MostOfAJourney = 40;

    public static Shared.Refusals.Refusal? Check(string name, string? unit, string? source, Uri? address) =>
        TextLimits.CheckTitle(name)
        ?? TextLimits.CheckOptional(unit, LongestUnit, "unit")
        ?? TextLimits.CheckOptional(source, LongestSource, "source")
        ?? (address is null || Addresses.IsOne(address) ? null : new AddressNotRight("sourceAddress"));

    public static Text? Of(string? words, Guid author, Language language) =>
        string.IsNullOrWhiteSpace(words) ? null : new Text(author, language, words.Trim());
}
