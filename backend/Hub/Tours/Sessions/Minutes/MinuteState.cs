using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

/// <summary>What decisions on a minute need to know.</summary>
public abstract record MinuteState : IState<MinuteState>
{
    public static MinuteState Initial { get; } = new NotWritten();

    public sealed record NotWritten : MinuteState;

    /// <summary>The id belongs to something that is no minute.</summary>
    public sealed record Foreign : MinuteState;

    public sealed record Written(Guid Session, MinuteKind Kind, MinuteTexts Texts, int Version) : MinuteState
    {
        public Committed By { get; init; } = Committed.Nobody;
    }

    public sealed record Removed : MinuteState;

    public MinuteState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotWritten, MinuteWritten written) => new Written(
                written.Session,
                written.Kind,
                new(written.Words, written.Who, written.Outcome),
                Version: 1
            ),
            (NotWritten, _) => new Foreign(),
            (Written minute, MinuteChanged changed) => minute with
            {
                Texts = new(changed.Words, changed.Who, changed.Outcome),
                Version = minute.Version + 1,
            },
            (Written minute, CommitmentMadeBy made) => minute with
            {
                By = new(made.Municipality, made.PersonId),
                Version = minute.Version + 1,
            },
            (Written, MinuteRemoved) => new Removed(),
            _ => this,
        };
}

/// <summary>Who said yes to a commitment: a municipality's number or a person, or neither.</summary>
public sealed record Committed(string? Municipality, Guid? PersonId)
{
    public static Committed Nobody { get; } = new(null, null);
}

/// <summary>The texts of a minute.</summary>
public sealed record MinuteTexts(Text Words, Text? Who, Text? Outcome);
