namespace Hub.Shared.Notices;

/// <summary>All kinds of notices that the modules have.</summary>
public sealed class NoticeKinds(IEnumerable<NoticeKind> kinds)
{
    private readonly Dictionary<string, NoticeKind> _byCode = kinds.ToDictionary(kind => kind.Code);

    public IReadOnlyCollection<NoticeKind> All => _byCode.Values;

    /// <summary>Null for one that an older release told and this one no longer knows.</summary>
    public NoticeKind? Of(string code) => _byCode.GetValueOrDefault(code);
}
