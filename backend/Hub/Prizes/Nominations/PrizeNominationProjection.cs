using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Prizes.Nominations;

/// <summary>Folds nominations into rows; one that was taken back has none.</summary>
public sealed class PrizeNominationProjection : IProjection
{
    public string Name => "prize nominations";

    /// <summary>Also raised when Markdown is rendered differently, since rows keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["prize_nominations"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case ExperienceNominated nominated:
                batch.Add(
                    Sql("AddNomination"),
                    id,
                    nominated.Round,
                    nominated.Experience,
                    nominated.Municipality,
                    nominated.Reason.AuthorId,
                    recorded.Headers.ActingFor,
                    nominated.Reason.Language.Code(),
                    nominated.Reason.Kept(),
                    nominated.Reason.Html(),
                    nominated.At,
                    recorded.Headers.Client == SampleClient.Name,
                    recorded.Sequence
                );
                break;
            case NominationWithdrawn:
                batch.Add(Sql("RemoveNomination"), id);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is ExperienceNominated { Reason: var reason })
            batch.Add(Sql("EraseNomination"), masked.Stream.Value, masked.Sequence, reason.Kept(), reason.Html());
    }

    private static string Sql(string name) => SqlFile.Read<PrizeNominationProjection>(name);
}
