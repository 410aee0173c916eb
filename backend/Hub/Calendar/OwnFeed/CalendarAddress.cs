using Hub.GraphQL;

namespace Hub.Calendar.OwnFeed;

/// <summary>
/// That a calendar program can fetch the viewer's dates. The address itself is told once, when it is made: whoever has it
/// reads the calendar without signing in.
/// </summary>
/// <param name="MadeAt">When it was made.</param>
/// <param name="OnlyRegistered">True: it holds what the viewer is registered for or has booked, and nothing else.</param>
public sealed record CalendarAddress(
    [property: GraphQLIgnore] Guid PersonId,
    bool OnlyRegistered,
    DateTimeOffset MadeAt
);
