using Hub.EventStore;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Tours.Registrations.Reminders;

namespace Hub.Tours.Agenda;

/// <summary>Tells a network's members of their next meeting; it goes when the meeting is moved or cancelled.</summary>
internal sealed class AgendaNotices : ITellings
{
    public static NoticeKind Planned { get; } =
        new(
            "MEETING_PLANNED",
            new("Neste møte: «{title}» {day:day}", "Saker til møtet legger du inn på siden."),
            new("Neste møte: «{title}» {day:day}", "Saker til møtet legg du inn på sida."),
            new("Next meeting: “{title}” on {day:day}", "You can add points to its agenda on the page.")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data is MeetingPlanned planned
            ?
            [
                new Told(
                    Planned.Code,
                    new Thing(ReminderNotices.OfStop, planned.Stop.ToString("D")),
                    Recipients.Persons(planned.Told),
                    planned.At
                )
                {
                    Author = recorded.ActorId,
                    Facts = new Dictionary<string, string> { ["day"] = $"{planned.Day:yyyy-MM-dd}" },
                },
            ]
            : [];
}
