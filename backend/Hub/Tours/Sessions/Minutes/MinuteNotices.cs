using Hub.EventStore;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Tours.Sessions.Minutes;

/// <summary>Tells who has said yes that it stands in the minutes, where it can become a measure.</summary>
internal sealed class MinuteNotices : ITellings
{
    public static NoticeKind Kind { get; } =
        new(
            "COMMITMENT_NOTED",
            new("{author} har ført opp et løfte fra dere i «{title}»", "Se om det stemmer, og gjør det til et tiltak."),
            new(
                "{author} har ført opp ein lovnad frå dykk i «{title}»",
                "Sjå om det stemmer, og gjer det til eit tiltak."
            ),
            new(
                "{author} has noted a commitment of yours in “{title}”",
                "See whether it is right, and make it a measure."
            )
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data is CommitmentMadeBy { Told: { Count: > 0 } told } made
            ?
            [
                new Told(
                    Kind.Code,
                    new Thing(nameof(Session), made.Session.ToString("D")),
                    Recipients.Persons(told),
                    made.At
                )
                {
                    Author = made.NotedBy,
                },
            ]
            : [];
}
