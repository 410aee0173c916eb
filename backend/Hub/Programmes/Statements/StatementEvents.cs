using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Programmes.Statements;

// Stored under these names and shapes: add new ones, never rename or reshape. What a municipality says to one programme is
// a stream of its own, whose id is derived from both. Areas are keys of focus areas.

/// <summary>
/// What the municipality works on, needs and can offer others in that programme: it takes the place of what it said before.
/// </summary>
public sealed record StatementGiven(
    string Municipality,
    string Programme,
    IReadOnlyList<string> WorksOn,
    IReadOnlyList<string> NeedsIn,
    Text? Needs,
    IReadOnlyList<string> OffersIn,
    Text? Offers,
    DateTimeOffset At
) : Event;
