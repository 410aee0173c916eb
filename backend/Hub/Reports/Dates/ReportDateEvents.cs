using Hub.EventStore;

namespace Hub.Reports.Dates;

// Stored under this name and shape: never rename or reshape. One stream a programme.

/// <summary>
/// When counties' networks report next in a programme. <c>Date</c> is null where no day is to come.
/// </summary>
/// <param name="Came">The day that came and whose drafts were made; null where the programme's days were set or changed.</param>
public sealed record ReportDatePlanned(string Programme, DateOnly? Date, DateOnly? Came, DateTimeOffset At) : Event;

/// <summary>What decisions on a programme's next report date need to know.</summary>
public sealed record ReportDateState(string? Programme, DateOnly? Date) : IState<ReportDateState>
{
    private static readonly Guid Namespace = new("9d0f5c52-6a1e-5f07-8f0a-3c7f6f2b1e02");

    public static ReportDateState Initial { get; } = new(null, null);

    public static StreamId StreamOf(string programme) => StreamId.FromKey(Namespace, programme);

    public ReportDateState Evolve(Event recorded) =>
        recorded is ReportDatePlanned planned ? new(planned.Programme, planned.Date) : this;
}
