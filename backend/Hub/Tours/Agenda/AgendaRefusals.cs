using Hub.Shared.Refusals;

namespace Hub.Tours.Agenda;

// Every "no" about agendas, beside those of tours. Codes are stable.

/// <summary>There is no point of that id, or it is of another network's meeting.</summary>
public sealed record AgendaPointNotFound()
    : Refusal("AGENDA_POINT_NOT_FOUND", "There is no such point, or you may not see it.", "point");

/// <summary>Who wrote a point changes it, and who arranges the meeting.</summary>
public sealed record AgendaPointNotYours()
    : Refusal("AGENDA_POINT_NOT_YOURS", "Only who added the point, and those who arrange the meeting, change it.");

/// <summary>Only kinds of meeting that repeat have an agenda that members add to.</summary>
public sealed record NoAgenda()
    : Refusal("NO_AGENDA", "This kind of meeting has no agenda. Its organiser writes its programme.", "stop");

/// <summary>Nothing more is added to what is over.</summary>
public sealed record MeetingIsOver()
    : Refusal("MEETING_IS_OVER", "The meeting is over. Add it to the next one.", "stop");

/// <summary>It was talked through at a meeting; it is opened again first.</summary>
public sealed record AgendaPointIsClosed()
    : Refusal("AGENDA_POINT_IS_CLOSED", "The point has been closed. Open it again first.", "point");
