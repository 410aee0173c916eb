namespace Hub.Tours.Tours;

/// <summary>Shows the link to a stop's meeting room to those it is for.</summary>
public sealed class OnlineLinks(IEnumerable<IParticipants> participants)
{
    /// <summary>One answer per stop, in the same order; null where there is none, or it is not for the reader.</summary>
    public async Task<IReadOnlyList<string?>> Shown(
        IReadOnlyList<Stop> stops,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var closed = stops.Where(stop => stop.StoredOnlineLink is not null && !IsOpen(stop, actor)).ToArray();
        var taken = new HashSet<Guid>();
        if (actor.PersonId is { } person && closed.Length > 0)
            foreach (var source in participants)
                taken.UnionWith(await source.StopsOf(person, [.. closed.Select(stop => stop.Uuid)], cancellation));
        return
        [
            .. stops.Select(stop => taken.Contains(stop.Uuid) || IsOpen(stop, actor) ? stop.StoredOnlineLink : null),
        ];
    }

    private static bool IsOpen(Stop stop, Actor actor) =>
        stop.OnlineLinkFor switch
        {
            LinkAudience.Everybody => true,
            LinkAudience.Members when stop.NetworkKeys.Any(actor.IsMemberOf) => true,
            _ => actor.MayArrange(stop),
        };
}
