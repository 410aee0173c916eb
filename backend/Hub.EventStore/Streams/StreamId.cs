namespace Hub.EventStore;

/// <summary>A stream's id: any UUID. A thing that may exist once has an id derived from its key.</summary>
public readonly record struct StreamId(Guid Value)
{
    /// <summary>The id that <paramref name="key"/> has in <paramref name="namespaceId"/> (UUIDv5, RFC 9562 section 5.5).</summary>
    public static StreamId FromKey(Guid namespaceId, string key) => new(Uuid5.Create(namespaceId, key));

    public static implicit operator StreamId(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
