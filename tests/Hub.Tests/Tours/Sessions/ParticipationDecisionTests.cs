using Hub.Shared.Text;
using Hub.Testing.Deciding;
using Hub.Tours.Sessions;
using Hub.Tours.Sessions.Captions;
using Hub.Tours.Sessions.Participations;
using static Hub.Testing.Deciding.DeciderSpec;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

public sealed class ParticipationDecisionTests
{
    private static readonly Guid Ola = Cast.Ola.Person();
    private static readonly SessionState Live = Session(Opened, Started);
    private static readonly SessionAttended Attended = new(Id, Ola, Noon);
    private static readonly HandRaised Raised = new(Id, Ola, Noon);

    [Fact]
    public void A_person_is_counted_once()
    {
        Given<ParticipationState>()
            .When(own => AttendSession.Decide(Live, own, new(Id), Cast.Ola, Noon))
            .Then(Attended);
        Given<ParticipationState>(Attended)
            .When(own => AttendSession.Decide(Live, own, new(Id), Cast.Ola, Noon))
            .ThenNothingNew();
        Given<ParticipationState>()
            .When(own => AttendSession.Decide(Live, own, new(Id), Cast.Ute, Noon))
            .ThenRefused(new SessionNotFound());
    }

    [Fact]
    public void A_hand_is_raised_while_it_is_live_and_lowered_by_its_owner_or_a_host()
    {
        Given<ParticipationState>()
            .When(own => RaiseHand.Decide(Live, own, new(Id, true), Cast.Ola, Noon))
            .Then(Raised);
        Given<ParticipationState>()
            .When(own => RaiseHand.Decide(Session(Opened), own, new(Id, true), Cast.Ola, Noon))
            .ThenRefused(new SessionNotLive());
        Given<ParticipationState>(Raised)
            .When(own => RaiseHand.Decide(Live, own, new(Id, false), Cast.Ola, Noon))
            .Then(new HandLowered(Id, Ola, Ola, Noon));
        Given<ParticipationState>(Raised)
            .When(own => LowerHand.Decide(Live, own, new(Id, Ola), Cast.Kari, Noon))
            .Then(new HandLowered(Id, Ola, Cast.Kari.Person(), Noon));
        Given<ParticipationState>(Raised)
            .When(own => LowerHand.Decide(Live, own, new(Id, Ola), Cast.Ingrid, Noon))
            .ThenRefused(new NotAHost());
    }

    // Attack: a program that claps a thousand times a second.
    [Fact]
    public void Of_one_persons_reactions_one_a_second_counts()
    {
        var clap = new ReactInSessionInput(Id, SessionReactionKind.Applause);
        var given = new SessionReactionGiven(Id, Ola, SessionReactionKind.Applause, Noon);
        Given<ParticipationState>().When(own => ReactInSession.Decide(Live, own, clap, Cast.Ola, Noon)).Then(given);
        Given<ParticipationState>(given)
            .When(own => ReactInSession.Decide(Live, own, clap, Cast.Ola, Noon.AddMilliseconds(900)))
            .ThenNothingNew();
        Given<ParticipationState>(given)
            .When(own => ReactInSession.Decide(Live, own, clap, Cast.Ola, Noon.AddSeconds(1)))
            .Then(given with { At = Noon.AddSeconds(1) });
    }

    [Fact]
    public void Captions_are_written_by_hosts_and_captioners()
    {
        var input = new WriteCaptionInput(Guid.NewGuid(), Id, "  Velkommen  til Steinkjer ");
        var captioner = Session(Opened, Started, new SessionRoleGiven(Ola, SessionRole.Captioner, Noon));
        Given<CaptionState>()
            .When(line => WriteCaption.Decide(captioner, line, input, Cast.Ola, Noon))
            .Then(new CaptionWritten(Id, new Text(Ola, Language.Nb, "Velkommen til Steinkjer"), Noon));
        Given<CaptionState>()
            .When(line => WriteCaption.Decide(Live, line, input, Cast.Ola, Noon))
            .ThenRefused(new NotYourPart());
        Given<CaptionState>()
            .When(line => WriteCaption.Decide(Session(Opened), line, input, Cast.Kari, Noon))
            .ThenRefused(new SessionNotLive());
    }
}
