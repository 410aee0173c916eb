using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Polls;

/// <summary>Folds polls and the answers to them into rows.</summary>
public sealed class PollProjection : IProjection
{
    public string Name => "polls";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["polls", "poll_answers"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case PollDrafted drafted:
                batch.Add(
                    Sql("AddPoll"),
                    id,
                    drafted.Session,
                    drafted.Kind.Stored(),
                    drafted.Question.Language.Code(),
                    drafted.Question.Kept(),
                    Options(drafted),
                    recorded.Sequence
                );
                break;
            case PollOpened opened:
                batch.Add(Sql("OpenPoll"), id, opened.At, recorded.Sequence);
                break;
            case PollClosed closed:
                batch.Add(Sql("ClosePoll"), id, closed.At, recorded.Sequence);
                break;
            case PollAnswered answered:
                batch.Add(
                    Sql("AddAnswer"),
                    answered.Poll,
                    answered.PersonId,
                    answered.Choices.ToArray(),
                    answered.Words?.Kept()?.Split('\n') ?? []
                );
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        switch (masked.Data)
        {
            case PollDrafted drafted when drafted.Question.Kept() is null:
                batch.Add(Sql("ErasePoll"), masked.Stream.Value, null, Options(drafted));
                break;
            case PollAnswered { Words: { } words } answered when words.Kept() is null:
                batch.Add(Sql("EraseWords"), answered.Poll, answered.PersonId);
                break;
        }
    }

    // An erased option keeps its place, since answers name it by that.
    private static string[] Options(PollDrafted drafted) => [.. drafted.Options.Select(option => option.Kept() ?? "—")];

    private static string Sql(string name) => SqlFile.Read<PollProjection>(name);
}
