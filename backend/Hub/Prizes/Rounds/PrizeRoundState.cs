using Hub.EventStore;
using Hub.Prizes.Awards;
using Hub.Prizes.Jury;

namespace Hub.Prizes.Rounds;

/// <summary>What decisions on a round, and on what is nominated in it, need to know.</summary>
public abstract record PrizeRoundState : IState<PrizeRoundState>
{
    private static readonly Guid Rounds = new("0d6a3f64-63a5-5c2e-9a52-7f0a3d1f6b10");

    public static PrizeRoundState Initial { get; } = new NotPublished();

    /// <summary>The prize is yearly, so the stream follows from the year.</summary>
    public static StreamId StreamOf(int year) =>
        StreamId.FromKey(Rounds, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"prize {year}"));

    public sealed record NotPublished : PrizeRoundState;

    /// <param name="Chair">Null while there is no jury.</param>
    public sealed record Published(
        PrizeRoundPublished Round,
        IReadOnlyList<Guid> Jury,
        Guid? Chair,
        bool IsClosed,
        PrizeAnnounced? Announced
    ) : PrizeRoundState;

    public PrizeRoundState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotPublished, PrizeRoundPublished round) => new Published(round, [], null, false, null),
            (Published before, PrizeRoundPublished round) => before with { Round = round },
            (Published before, PrizeJuryAppointed jury) => before with { Jury = jury.Members, Chair = jury.Chair },
            (Published before, PrizeJudgingClosed) => before with { IsClosed = true },
            (Published before, PrizeAnnounced announced) => before with { Announced = announced },
            _ => this,
        };
}
