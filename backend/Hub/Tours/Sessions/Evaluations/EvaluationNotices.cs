using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Tours.Sessions.Evaluations;

/// <summary>Asks those who took part and those who had a seat, once the session is over. Of a sample nobody is asked.</summary>
internal sealed class EvaluationNotices : ITellings
{
    private static readonly string Attendees = SqlFile.Read<EvaluationNotices>("AttendeesOfSession");

    public static NoticeKind Kind { get; } =
        new(
            "SESSION_EVALUATION",
            new("Hva syntes du om «{title}»?", "Svar på tre korte spørsmål, så blir neste økt bedre."),
            new("Kva syntest du om «{title}»?", "Svar på tre korte spørsmål, så blir neste økt betre."),
            new("What did you think of “{title}”?", "Answer three short questions, and the next session gets better.")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data is SessionEnded ended && recorded.Headers.Client != SampleClient.Name
            ?
            [
                new Told(
                    Kind.Code,
                    new Thing(nameof(Session), recorded.Stream.Value.ToString("D")),
                    Recipients.Found(Attendees, recorded.Stream.Value),
                    ended.At
                ),
            ]
            : [];
}
