using Hub.EventStore;

namespace Hub.Prizes.Nominations;

/// <summary>What decisions on an experience's nomination in a round need to know.</summary>
public abstract record NominationState : IState<NominationState>
{
    public static NominationState Initial { get; } = new NotNominated();

    public static StreamId StreamOf(Guid round, Guid experience) =>
        StreamId.FromKey(round, $"nomination of {experience:D}");

    /// <summary>Never, or taken back.</summary>
    public sealed record NotNominated : NominationState;

    public sealed record Nominated(ExperienceNominated Facts) : NominationState
    {
        public Guid AuthorId => Facts.Reason.AuthorId;
    }

    public NominationState Evolve(Event recorded) =>
        recorded switch
        {
            ExperienceNominated nominated => new Nominated(nominated),
            NominationWithdrawn => new NotNominated(),
            _ => this,
        };
}
