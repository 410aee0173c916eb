using Hub.EventStore;
using Hub.Shared.Text;
using Hub.Tours.Sessions;

namespace Hub.Tours.Contributions;

/// <summary>Folds calls, what was proposed to them, and the committee's points into rows.</summary>
public sealed class ContributionProjection : IProjection
{
    public string Name => "contributions";

    /// <summary>Also raised when Markdown is rendered differently, since rows keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["contribution_calls", "contributions", "contribution_ratings"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var (id, sequence) = (recorded.Stream.Value, recorded.Sequence);
        switch (recorded.Data)
        {
            case ContributionCallPublished call:
                batch.Add(
                    Sql("KeepCall"),
                    call.Tour,
                    call.About.Language.Code(),
                    call.About.Kept(),
                    call.About.Html(),
                    call.FirstDay,
                    call.LastDay,
                    call.Committee.ToArray(),
                    sequence
                );
                break;
            case ContributionProposed proposed:
                batch.Add(
                    Sql("AddContribution"),
                    id,
                    proposed.Tour,
                    proposed.Title.AuthorId,
                    recorded.Headers.ActingFor,
                    proposed.Municipality,
                    proposed.Title.Language.Code(),
                    proposed.Title.Kept(),
                    proposed.Summary.Kept(),
                    proposed.Summary.Html(),
                    proposed.Presenter.Id,
                    proposed.Presenter.Role,
                    proposed.At,
                    sequence
                );
                break;
            case ContributionChanged changed:
                batch.Add(
                    Sql("ChangeContribution"),
                    id,
                    changed.Title.Kept(),
                    changed.Summary.Kept(),
                    changed.Summary.Html(),
                    changed.Presenter.Id,
                    changed.Presenter.Role,
                    sequence
                );
                break;
            case ContributionWithdrawn:
                batch.Add(Sql("RemoveRatings"), id);
                batch.Add(Sql("RemoveContribution"), id);
                break;
            case ContributionRated rated:
                batch.Add(Sql("Rate"), id, rated.PersonId, rated.Points);
                break;
            case ContributionAnswered answered:
                batch.Add(
                    Sql("AnswerContribution"),
                    id,
                    (answered.IsChosen ? ContributionStatus.Chosen : ContributionStatus.Declined).Stored(),
                    answered.Stop,
                    answered.Answer?.Kept(),
                    answered.Answer?.Language.Code(),
                    answered.At,
                    sequence
                );
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        var id = masked.Stream.Value;
        switch (masked.Data)
        {
            case ContributionCallPublished call:
                batch.Add(Sql("EraseCall"), call.Tour, call.About.Kept(), call.About.Html(), masked.Sequence);
                break;
            case ContributionProposed proposed:
                Mask(id, proposed.Title, proposed.Summary, masked.Sequence, batch);
                break;
            case ContributionChanged changed:
                Mask(id, changed.Title, changed.Summary, masked.Sequence, batch);
                break;
            case ContributionAnswered { Answer: { } answer }:
                batch.Add(Sql("EraseAnswer"), id, answer.Kept(), masked.Sequence);
                break;
        }
    }

    private static void Mask(Guid id, Text title, Text summary, long sequence, SqlBatch batch) =>
        batch.Add(Sql("EraseContribution"), id, title.Kept(), summary.Kept(), summary.Html(), sequence);

    private static string Sql(string name) => SqlFile.Read<ContributionProjection>(name);
}
