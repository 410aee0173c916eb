using Hub.Shared.Text;

namespace Hub.Programmes;

/// <summary>What kind of meeting something dated is. Kinds are data: new ones come without a release.</summary>
/// <param name="Key">Stable key: <c>network-meeting</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="HasAgenda">True where it repeats and members add to its agenda.</param>
public sealed record MeetingKind(string Key, Names Name, bool HasAgenda);
