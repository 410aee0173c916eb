using Hub.EventStore;

namespace Hub.Identity.Offices;

/// <summary>Folds offices into hub_read.offices, one row each.</summary>
public sealed class OfficeProjection : IProjection
{
    private static readonly string Appointed = SqlFile.Read<OfficeProjection>("OfficeAppointed");
    private static readonly string Ended = SqlFile.Read<OfficeProjection>("OfficeEnded");

    public string Name => "offices";

    public int Version => 1;

    public IReadOnlyList<string> Tables => ["offices"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case OfficeAppointed appointed:
                batch.Add(
                    Appointed,
                    recorded.Stream.Value,
                    appointed.PersonId,
                    appointed.Kind.ToString(),
                    appointed.Municipality,
                    appointed.Body,
                    appointed.Network,
                    appointed.ValidFrom,
                    appointed.ValidTo,
                    recorded.Sequence
                );
                break;
            case OfficeEnded ended:
                batch.Add(Ended, recorded.Stream.Value, ended.ValidTo, recorded.Timestamp, recorded.Sequence);
                break;
        }
    }
}
