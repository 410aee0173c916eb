using Hub.Journeys;
using Hub.Journeys.Goals;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Shared.Access;
using Hub.Shared.Links;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Testing.Deciding;

namespace Hub.Tests.Journeys;

public sealed class JourneyDecisionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = Guid.Parse("11111111-0000-4000-8000-000000000001");
    private static readonly Guid Way = Guid.Parse("22222222-0000-4000-8000-000000000002");

    private static Text Said(string words) => new(Cast.Kari.Person(), Language.Nb, words);

    private static Given<MeasureState> Measure() =>
        DeciderSpec.Given<MeasureState>(new MeasureAdded(Way, null, Said("Turgruppe"), null, null, 1, Noon));

    [Fact]
    public void Opening_twice_opens_once()
    {
        var input = new OpenJourneyInput("5006", "bo-trygt-hjemme");
        DeciderSpec
            .Given<JourneyState>()
            .When(state => OpenJourney.Decide(state, input, Noon))
            .Then(new JourneyOpened("5006", "bo-trygt-hjemme", Noon));
        DeciderSpec
            .Given<JourneyState>(new JourneyOpened("5006", "bo-trygt-hjemme", Noon))
            .When(state => OpenJourney.Decide(state, input, Noon))
            .ThenNothingNew();
    }

    [Fact]
    public void A_measure_born_of_something_is_added_with_the_link_or_not_at_all()
    {
        var origin = new Thing("Post", "33333333-0000-4000-8000-000000000003");
        var input = new AddMeasureInput(Id, Way, "Turgruppe");
        var opened = JourneyState.Initial.Evolve(new JourneyOpened("5006", "bo-trygt-hjemme", Noon));
        DeciderSpec
            .Given<MeasureState>()
            .When(state => AddMeasure.Decide(state, opened, input, 1, origin, Cast.Kari, Noon))
            .Then(
                new MeasureAdded(Way, null, Said("Turgruppe"), null, null, 1, Noon),
                new Linked(origin, new Thing("Measure", Id.ToString()), LinkKind.Origin, Noon)
            );
        DeciderSpec
            .Given<MeasureState>()
            .When(state => AddMeasure.Decide(state, JourneyState.Initial, input, 1, origin, Cast.Kari, Noon))
            .ThenRefused(new JourneyNotFound());
    }

    [Fact]
    public void Done_is_a_hundred_percent_and_started_half_way_until_somebody_says_so()
    {
        Measure()
            .When(state => SetMeasureStatus.Decide(state, new(Id, MeasureStatus.Done, 40), Noon))
            .Then(new MeasureStatusSet(MeasureStatus.Done, 100, Noon));
        Measure()
            .When(state => SetMeasureStatus.Decide(state, new(Id, MeasureStatus.Started), Noon))
            .Then(new MeasureStatusSet(MeasureStatus.Started, 50, Noon));
        Measure().When(state => SetMeasureStatus.Decide(state, new(Id, MeasureStatus.Planned), Noon)).ThenNothingNew();
    }

    [Fact]
    public void Only_what_differs_is_written_and_an_old_version_writes_nothing()
    {
        Measure()
            .When(state => ChangeMeasure.Decide(state, new(Id, 1, "Turgruppe", "Enhet hjemme"), Cast.Kari, Noon))
            .Then(new MeasureAssigned(Said("Enhet hjemme"), Noon));
        Measure().When(state => ChangeMeasure.Decide(state, new(Id, 7, "Turgruppe"), Cast.Kari, Noon)).ThenNothingNew();
        Measure()
            .When(state => ChangeMeasure.Decide(state, new(Id, 7, "Annet"), Cast.Kari, Noon))
            .ThenRefused(new MeasureConflict(1));
    }

    [Fact]
    public void What_is_removed_is_changed_no_more()
    {
        DeciderSpec
            .Given<MeasureState>(
                new MeasureAdded(Way, null, Said("Turgruppe"), null, null, 1, Noon),
                new MeasureRemoved(Noon)
            )
            .When(state => SetMeasureStatus.Decide(state, new(Id, MeasureStatus.Done), Noon))
            .ThenRefused(new MeasureNotFound());
    }

    [Fact]
    public void The_municipalitys_own_write_and_nobody_else()
    {
        Assert.True(Cast.Kari.MayWriteJourneyOf("5006"));
        foreach (var other in new[] { Cast.Ola, Cast.Anne, Cast.Ingrid, Cast.Ute, Actor.Anonymous })
            Assert.False(other.MayWriteJourneyOf("5006"));
    }
}
