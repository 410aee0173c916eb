using Hub.Shared.Refusals;
using Hub.Testing.Deciding;
using Hub.Tours;
using Hub.Tours.Sessions;
using static Hub.Testing.Deciding.DeciderSpec;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

public sealed class SessionDecisionTests
{
    private static readonly Guid Ola = Cast.Ola.Person();
    private static readonly SessionRoleGiven OlaIsCoHost = new(Ola, SessionRole.CoHost, Noon);
    private static readonly StartSessionInput Start = new(Id);
    private static readonly EndSessionInput End = new(Id);

    [Fact]
    public void Who_arranges_the_tour_opens_its_room_once_and_leads_it() =>
        Given<SessionState>()
            .When(state => OpenSession.Decide(state, Tour, ["50"], [Cast.Kari.Person()], Cast.Anne, Noon))
            .Then(Opened with { Hosts = [Cast.Kari.Person(), Cast.Anne.Person()] });

    [Fact]
    public void An_open_room_is_not_opened_again_and_others_open_none()
    {
        Given<SessionState>(Opened)
            .When(state => OpenSession.Decide(state, Tour, ["50"], [], Cast.Anne, Noon))
            .ThenNothingNew();
        Given<SessionState>()
            .When(state => OpenSession.Decide(state, Tour, ["50"], [], Cast.Ola, Noon))
            .ThenRefused(new NotAnOrganiser());
        Given<SessionState>()
            .When(state => OpenSession.Decide(state, Tour, ["50"], [], Cast.Tone, Noon))
            .ThenRefused(new NotAnOrganiser());
    }

    [Fact]
    public void A_host_starts_and_ends_and_doing_it_twice_adds_nothing()
    {
        Given<SessionState>(Opened).When(s => StartSession.Decide(s, Start, Cast.Kari, Noon)).Then(Started);
        Given<SessionState>(Opened, Started).When(s => StartSession.Decide(s, Start, Cast.Kari, Noon)).ThenNothingNew();
        Given<SessionState>(Opened, Started).When(s => EndSession.Decide(s, End, Cast.Kari, Noon)).Then(Ended);
        Given<SessionState>(Opened, Started, Ended)
            .When(s => EndSession.Decide(s, End, Cast.Kari, Noon))
            .ThenNothingNew();
        Given<SessionState>(Opened, Started, Ended)
            .When(s => StartSession.Decide(s, Start, Cast.Kari, Noon))
            .ThenRefused(new SessionIsOver());
    }

    // Attack: somebody who takes part, or another county's facilitator, takes over.
    [Fact]
    public void Who_only_takes_part_leads_nothing()
    {
        foreach (var actor in new[] { Cast.Ola, Cast.Ingrid, Cast.Tone, Cast.Ute })
            Given<SessionState>(Opened)
                .When(s => StartSession.Decide(s, Start, actor, Noon))
                .ThenRefused(new NotAHost());
    }

    [Fact]
    public void The_networks_facilitator_leads_also_without_being_named() =>
        Given<SessionState>(Opened)
            .When(s => StartSession.Decide(s, Start, Cast.Anne, Noon))
            .Then(Started with { StartedBy = Cast.Anne.Person() });

    [Fact]
    public void When_the_hosts_line_is_cut_a_co_host_goes_on() =>
        Given<SessionState>(Opened, OlaIsCoHost, Started)
            .When(s => EndSession.Decide(s, End, Cast.Ola, Noon))
            .Then(Ended with { EndedBy = Ola });

    [Fact]
    public void A_host_who_was_removed_while_it_is_live_decides_nothing_more() =>
        Given<SessionState>(Opened, OlaIsCoHost, Started, new SessionRoleTaken(Cast.Kari.Person(), Noon))
            .When(s => EndSession.Decide(s, End, Cast.Kari, Noon))
            .ThenRefused(new NotAHost());

    [Fact]
    public void The_last_host_by_name_stays_host()
    {
        var kari = Cast.Kari.Person();
        Given<SessionState>(Opened)
            .When(s => TakeSessionRole.Decide(s, new(Id, kari), Cast.Kari, Noon))
            .ThenRefused(new LastHost());
        Given<SessionState>(Opened)
            .When(s => GiveSessionRole.Decide(s, new(Id, kari, SessionRole.Presenter), Cast.Anne, Noon))
            .ThenRefused(new LastHost());
        Given<SessionState>(Opened, OlaIsCoHost)
            .When(s => TakeSessionRole.Decide(s, new(Id, kari), Cast.Kari, Noon))
            .Then(new SessionRoleTaken(kari, Noon));
    }

    [Fact]
    public void The_tour_is_handed_over_to_its_next_stop_in_one_step()
    {
        var next = Guid.NewGuid();
        var input = new HandOverSessionInput(Id, next);
        Given<SessionState>(Opened, Started)
            .When(s => HandOverSession.Decide(s, Session(Opened), input, Cast.Kari, Noon))
            .Then(Ended with { Next = next }, Started);
        Given<SessionState>(Opened, Started)
            .When(s => HandOverSession.Decide(s, Session(Opened, Started), input, Cast.Kari, Noon))
            .Then(Ended with { Next = next });
    }

    [Fact]
    public void It_is_not_handed_over_to_another_tour_nor_to_a_room_that_is_not_open()
    {
        var input = new HandOverSessionInput(Id, Guid.NewGuid());
        Given<SessionState>(Opened, Started)
            .When(s =>
                HandOverSession.Decide(s, Session(Opened with { Tour = Guid.NewGuid() }), input, Cast.Kari, Noon)
            )
            .ThenRefused(new NotTheSameTour());
        Given<SessionState>(Opened, Started)
            .When(s => HandOverSession.Decide(s, Session(), input, Cast.Kari, Noon))
            .ThenRefused(new SessionNotFound());
        Given<SessionState>(Opened, Started)
            .When(s => HandOverSession.Decide(s, Session(Opened, Ended), input, Cast.Kari, Noon))
            .ThenRefused(new SessionIsOver());
        Given<SessionState>(Opened, Started)
            .When(s => HandOverSession.Decide(s, Session(Opened), input, Cast.Ola, Noon))
            .ThenRefused(new NotAHost());
    }

    [Theory]
    [InlineData(VideoKind.Link, "https://video.example/rom", true)]
    [InlineData(VideoKind.Link, "http://video.example/rom", false)]
    [InlineData(VideoKind.Link, "javascript:alert(1)", false)]
    [InlineData(VideoKind.Link, "https://bruker:hemmelig@video.example/", false)]
    [InlineData(VideoKind.Embed, "https://www.youtube.com/watch?v=abcdefghijk", true)]
    [InlineData(VideoKind.Embed, "https://www.youtube.com/watch?list=x&v=abcdefghijk&t=3", true)]
    [InlineData(VideoKind.Embed, "https://youtu.be/abcdefghijk", true)]
    [InlineData(VideoKind.Embed, "https://teams.microsoft.com/embed-client/x", true)]
    [InlineData(VideoKind.Embed, "https://evil.example/watch?v=abcdefghijk", false)]
    [InlineData(VideoKind.Embed, "https://www.youtube.com.evil.example/watch?v=abcdefghijk", false)]
    [InlineData(VideoKind.Embed, "https://youtu.be/abcdefghij\"onload", false)]
    [InlineData(VideoKind.Jitsi, "Steinkjer-12-mars", true)]
    [InlineData(VideoKind.Jitsi, "../admin", false)]
    [InlineData(VideoKind.None, null, true)]
    [InlineData(VideoKind.None, "https://video.example/", false)]
    public void A_videos_address_is_one_that_cannot_do_harm(VideoKind kind, string? address, bool fits) =>
        Assert.Equal(fits, VideoAddress.Fits(kind, address));

    [Fact]
    public void Youtube_is_shown_from_its_address_without_cookies() =>
        Assert.Equal(
            "https://www.youtube-nocookie.com/embed/abcdefghijk",
            VideoAddress.Frame("https://www.youtube.com/watch?v=abcdefghijk")
        );
}
