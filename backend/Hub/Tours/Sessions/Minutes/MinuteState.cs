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

    public sealed record Written(Guid Session, MinuteKind Kind, MinuteTexts Texts) : MinuteState;

    public sealed record Removed : MinuteState;

    public MinuteState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotWritten, MinuteWritten written) => new Written(
                written.Session,
                written.Kind,
                new(written.Words, written.Who, written.Outcome)
            ),
            (NotWritten, _) => new Foreign(),
            (Written minute, MinuteChanged changed) => minute with
            {
                Texts = new(changed.Words, changed.Who, changed.Outcome),
            },
            (Written, MinuteRemoved) => new Removed(),
            _ => this,
        };
}

/// <summary>The texts of a minute.</summary>
public sealed record MinuteTexts(Text Words, Text? Who, Text? Outcome);
