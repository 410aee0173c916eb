using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Prizes.Rounds;

/// <summary>Folds rounds of the prize into rows.</summary>
public sealed class PrizeRoundProjection : IProjection
{
    public string Name => "prize rounds";

    /// <summary>Also raised when Markdown is rendered differently, since rows keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["prize_rounds"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (recorded.Data is PrizeRoundPublished round)
            batch.Add(
                Sql("KeepPrizeRound"),
                [
                    recorded.Stream.Value,
                    round.Year,
                    round.Programme,
                    .. Words(round),
                    round.Days.NominateFrom,
                    round.Days.NominateTo,
                    round.Days.JudgeFrom,
                    round.Days.JudgeTo,
                    round.Days.AnnounceOn,
                    recorded.Headers.Client == SampleClient.Name,
                    recorded.Sequence,
                ]
            );
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is PrizeRoundPublished round)
            batch.Add(Sql("ErasePrizeRound"), [masked.Stream.Value, masked.Sequence, .. Words(round)]);
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
