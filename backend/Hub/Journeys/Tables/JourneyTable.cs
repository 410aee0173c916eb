using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Journeys.Tables;

/// <summary>A journey's measures as a table for Excel, for those who see the journey.</summary>
public sealed class JourneyTable(JourneyList journeys, ItemList items)
{
    /// <summary>The heading first; null for what the actor may not see, as for what does not exist.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<object?>>?> Of(
        Guid journey,
        Actor actor,
        Language language,
        CancellationToken cancellation
    ) =>
        await journeys.Find(journey, actor, cancellation) is null
            ? null
            : MeasureTable.Write([.. (await items.Of([journey], null, cancellation))[journey]], language);
}
