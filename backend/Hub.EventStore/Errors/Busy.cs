namespace Hub.EventStore;

/// <summary>Too many commands wait already. Nothing was written; the same command may be sent again.</summary>
public sealed class Busy(int waiting) : EventStoreException($"{waiting} commands wait to be saved; try again shortly.")
{
    public int Waiting => waiting;
}
