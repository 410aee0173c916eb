using Hub.EventStore;
using Hub.Prizes.Awards;
using Hub.Prizes.Jury;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Prizes.Rounds;

/// <summary>Folds rounds of the prize into rows.</summary>
public sealed class PrizeRoundProjection : IProjection
{
    public string Name => "prize rounds";

    /// <summary>Also raised when Markdown is rendered differently, since rows keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["prize_rounds", "prize_awards"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var (id, sequence) = (recorded.Stream.Value, recorded.Sequence);
        switch (recorded.Data)
        {
            case PrizeRoundPublished round:
                batch.Add(
                    Sql("KeepPrizeRound"),
                    [
                        id,
                        round.Year,
                        round.Programme,
                        .. Words(round),
                        round.Days.NominateFrom,
                        round.Days.NominateTo,
                        round.Days.JudgeFrom,
                        round.Days.JudgeTo,
                        round.Days.AnnounceOn,
                        recorded.Headers.Client == SampleClient.Name,
                        sequence,
                        round.At,
                    ]
                );
                break;
            case PrizeJuryAppointed jury:
                batch.Add(Sql("SetJury"), id, jury.Members.ToArray(), jury.Chair, sequence);
                break;
            case PrizeJudgingClosed closed:
                batch.Add(Sql("CloseJudging"), id, closed.At, sequence);
                break;
            case PrizeAnnounced announced:
                batch.Add(
                    Sql("AnnouncePrize"),
                    id,
                    announced.At,
                    announced.Statement.Language.Code(),
                    announced.Statement.Kept(),
                    announced.Statement.Html(),
                    sequence
                );
                foreach (var award in announced.Awards)
                    batch.Add(
                        Sql("AddAward"),
                        award.Nomination,
                        id,
                        award.Experience,
                        award.Kind.ToString(),
                        announced.At
                    );
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        switch (masked.Data)
        {
            case PrizeRoundPublished round:
                batch.Add(Sql("ErasePrizeRound"), [masked.Stream.Value, masked.Sequence, .. Words(round)]);
                break;
            case PrizeAnnounced { Statement: var said }:
                batch.Add(Sql("EraseStatement"), masked.Stream.Value, masked.Sequence, said.Kept(), said.Html());
                break;
        }
    }

    private static object?[] Words(PrizeRoundPublished round) =>
        [
            round.Names.Kept(Language.Nb),
            round.Names.Kept(Language.Nn),
            round.Names.Kept(Language.En),
            round.About?.Language.Code(),
            round.About?.Kept(),
            round.About?.Html(),
            PrizeNames.Write(round.Criteria),
        ];

    private static string Sql(string name) => SqlFile.Read<PrizeRoundProjection>(name);
}
