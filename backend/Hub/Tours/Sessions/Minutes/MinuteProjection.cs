using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

/// <summary>Folds minutes into rows.</summary>
public sealed class MinuteProjection : IProjection
{
    public string Name => "minutes";

    public int Version => 2;

    public IReadOnlyList<string> Tables { get; } = ["minutes"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case MinuteWritten written:
                batch.Add(
                    Sql("AddMinute"),
                    id,
                    written.Session,
                    written.Kind.Stored(),
                    written.Words.Language.Code(),
                    written.Words.Kept(),
                    written.Who?.Kept(),
                    written.Outcome?.Kept(),
                    written.At,
                    recorded.Sequence
                );
                break;
            case MinuteChanged changed:
                batch.Add(
                    Sql("ChangeMinute"),
                    id,
                    changed.Words.Kept(),
                    changed.Who?.Kept(),
                    changed.Outcome?.Kept(),
                    changed.At,
                    recorded.Sequence
                );
                break;
            case CommitmentMadeBy made:
                batch.Add(Sql("SetCommitted"), id, made.Municipality, made.PersonId);
                break;
            case MinuteRemoved:
                batch.Add(Sql("RemoveMinute"), id);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        var texts = masked.Data switch
        {
            MinuteWritten written => new MinuteTexts(written.Words, written.Who, written.Outcome),
            MinuteChanged changed => new MinuteTexts(changed.Words, changed.Who, changed.Outcome),
            _ => null,
        };
        if (texts is not null)
            batch.Add(
                Sql("EraseMinute"),
                masked.Stream.Value,
                texts.Words.Kept(),
                texts.Who?.Kept(),
                texts.Outcome?.Kept(),
                masked.Sequence
            );
    }

    private static string Sql(string name) => SqlFile.Read<MinuteProjection>(name);
}
