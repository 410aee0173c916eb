namespace Hub.Live;

/// <summary>All kinds of channels, the precise patterns first.</summary>
sealed class ChannelRegister
{
    private readonly (ChannelPattern Pattern, Channel Kind)[] kinds;

    public ChannelRegister(IEnumerable<Channel> channels)
    {
        Channel[] all = [.. channels];
        kinds =
        [
            .. all.Concat(all.Any(kind => kind.Pattern == "me") ? [] : [new MeChannel()])
                .Select(kind => (Pattern: new ChannelPattern(kind.Pattern), Kind: kind))
                .OrderByDescending(one => one.Pattern.Precision),
        ];
        var twice = kinds.GroupBy(one => one.Pattern.Text).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            throw new InvalidOperationException($"Two channels have the pattern '{twice.Key}'.");
    }

    public IEnumerable<Channel> Kinds => kinds.Select(one => one.Kind);

    /// <summary>The channel that a client means by this name; null when no kind has such names.</summary>
    public (Channel Kind, ChannelName Name)? Find(string name, LivePerson? person)
    {
        foreach (var (pattern, kind) in kinds)
            if (pattern.Matches(name))
                return name != "me" ? (kind, new ChannelName(name))
                    : person is null ? null
                    : (kind, ChannelName.Me(person.Uuid));
        return null;
    }
}
