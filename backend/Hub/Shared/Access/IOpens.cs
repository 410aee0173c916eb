using Hub.EventStore;

namespace Hub.Shared.Access;

/// <summary>What is open to people who have no office: by a code, by a registration. What they may see there, its rules say.</summary>
public interface IOpens
{
    /// <summary>Ids of what is open to the person now.</summary>
    Task<IReadOnlyList<Guid>> OpenTo(Guid person, CancellationToken cancellation);

    /// <summary>For whom something opens or closes by this; null for nobody.</summary>
    Guid? ChangedBy(Event recorded) => null;
}
