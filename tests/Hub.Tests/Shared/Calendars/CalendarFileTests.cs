using Hub.Shared.Calendars;

namespace Hub.Tests.Shared.Calendars;

/// <summary>Files for calendar programs, held by a parser that is not ours.</summary>
public sealed class CalendarFileTests
{
    private static readonly Guid Id = new("0197a000-0000-7000-8000-000000000001");
    private static readonly DateTimeOffset Changed = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly CalendarEntry Stop = new(
        Id,
        2,
        "Turné; «Planlegging», del \\ 1 æøå – en tittel som er så lang at den må brettes over flere linjer 😀😀😀",
        new CalendarTime(new DateOnly(2026, 3, 28), new TimeOnly(9, 0), new TimeOnly(11, 30)),
        Changed,
        "Rådhuset, Steinkjer; sal 2",
        "Første linje\nAndre linje\r\nEND:VEVENT\r\nBEGIN:VEVENT",
        new Uri("https://hub.example/turne/1?a=b,c;d")
    );

    [Fact]
    public async Task What_goes_in_comes_out_of_a_public_parser_whatever_it_holds()
    {
        var read = await PublicCalendar.Read(CalendarFile.Feed("Nettverket i «Trøndelag»", [Stop]));

        Assert.Equal(("PUBLISH", "Nettverket i «Trøndelag»"), (read.Method, read.Name));
        var found = Assert.Single(read.Events);
        Assert.Equal($"{Id}@hub", found.Uid);
        Assert.Equal((2, Stop.Title, Stop.Place), (found.Sequence, found.Title, found.Place));
        Assert.Equal(Stop.Text!.ReplaceLineEndings("\n"), found.Text);
        Assert.Equal("https://hub.example/turne/1?a=b,c;d", found.Url);
        Assert.Equal("CONFIRMED", found.Status);
    }

    [Fact]
    public async Task Lines_end_and_fold_as_the_standard_says()
    {
        var read = await PublicCalendar.Read(CalendarFile.Feed("Alt", [Stop]));

        Assert.InRange(read.LongestLine, 1, 75);
        Assert.True(read.EndsRight);
        Assert.False(read.LoneLineEnds);
    }

    [Theory]
    [InlineData("2026-03-28", "2026-03-28T08:00:00.000Z")]
    [InlineData("2026-03-29", "2026-03-29T07:00:00.000Z")]
    [InlineData("2021-10-30", "2021-10-30T07:00:00.000Z")]
    [InlineData("2021-10-31", "2021-10-31T08:00:00.000Z")]
    [InlineData("2041-07-01", "2041-07-01T07:00:00.000Z")]
    public async Task Nine_o_clock_in_Norway_is_nine_there_before_and_after_the_clocks_change(string day, string start)
    {
        var entry = Stop with { Time = new CalendarTime(DateOnly.Parse(day, null), new TimeOnly(9, 0)) };

        var found = Assert.Single((await PublicCalendar.Read(CalendarFile.Feed("Alt", [entry]))).Events);

        Assert.Equal(("Europe/Oslo", start), (found.Zone, found.Start));
    }

    [Fact]
    public async Task What_has_no_time_of_day_fills_its_days()
    {
        var entry = Stop with { Time = new CalendarTime(new DateOnly(2026, 6, 1), LastDate: new DateOnly(2026, 6, 2)) };

        var found = Assert.Single((await PublicCalendar.Read(CalendarFile.Feed("Alt", [entry]))).Events);

        Assert.Equal(("2026-06-01", "2026-06-03"), (found.Start, found.End));
    }

    [Fact]
    public async Task An_invitation_is_taken_back_under_the_same_id()
    {
        var (from, to) = (
            new CalendarPerson("Hub; \"Nettverket\"", "hub@hub.example"),
            new CalendarPerson("Liv, Åse", "liv@kommune.example")
        );

        var asked = await PublicCalendar.Read(CalendarFile.Invitation(Stop, from, to));
        var calledOff = await PublicCalendar.Read(
            CalendarFile.Invitation(Stop with { Sequence = 3, IsCancelled = true }, from, to)
        );

        Assert.Equal(("REQUEST", "CANCEL"), (asked.Method, calledOff.Method));
        Assert.Equal(asked.Events[0].Uid, calledOff.Events[0].Uid);
        Assert.True(calledOff.Events[0].Sequence > asked.Events[0].Sequence);
        Assert.Equal("CANCELLED", calledOff.Events[0].Status);
        Assert.Equal("mailto:hub@hub.example", asked.Events[0].Organizer);
        Assert.Equal(["Liv, Åse mailto:liv@kommune.example"], asked.Events[0].Attendees);
    }

    [Fact]
    public async Task A_feed_without_anything_is_a_calendar_all_the_same() =>
        Assert.Empty((await PublicCalendar.Read(CalendarFile.Feed("Tom", []))).Events);
}
