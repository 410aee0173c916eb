using System.Text.Json;
using Hub.EventStore;
using Hub.Journeys;
using Hub.Journeys.Goals;
using Hub.Journeys.Help;
using Hub.Journeys.Indicators;
using Hub.Journeys.Involvements;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Programmes;
using Hub.Shared.Commands;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Sample;

/// <summary>
/// Fictitious journeys, so that the overviews of two counties have something to show: each marked as sample, with days
/// counted from the first start. Written through the same decisions as anybody's.
/// </summary>
public sealed class SampleJourneys(IEventStore store, SampleActors actors, CurrentReference reference)
{
    internal async Task Load(DateTimeOffset start, CancellationToken cancellation)
    {
        var file = ReferenceImport
            .ReadFile("Sample", "sample-journeys.json")
            .Deserialize<SampleJourneyFile>(ReferenceJson.Options)!;
        foreach (var journey in file.Journeys)
            await new Writing(store, reference, actors.Of(journey.By), journey, start, cancellation).Write();
    }

    /// <summary>One journey, from its opening to what was learnt.</summary>
    private sealed class Writing(
        IEventStore store,
        CurrentReference reference,
        Actor actor,
        SampleJourney journey,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        private readonly Guid _id = Journey.IdOf(journey.Municipality, journey.Programme);
        private readonly Language _language = Languages.Parse(journey.Language);
        private decimal _rank;

        public async Task Write()
        {
            await Open();
            foreach (var goal in journey.Goals)
                await Write(goal);
            foreach (var indicator in journey.Indicators)
                await Write(indicator, about: null);
            foreach (var heard in journey.Involvement)
                await Write(heard);
        }

        private async Task Open()
        {
            await store.Decide<JourneyState>(
                _id,
                state => OpenJourney.Decide(state, new(journey.Municipality, journey.Programme), now),
                Context("open"),
                cancellation
            );
            await Decide<JourneyState>(
                _id,
                "phase",
                state => SetJourneyPhase.Decide(state, new(_id, journey.Phase), now)
            );
            await Decide<JourneyState>(
                _id,
                "challenge",
                state => SetJourneyChallenge.Decide(state, new(_id, 0, journey.Challenge, _language), actor, now)
            );
            if (journey.Plan is { } plan)
                await Decide<JourneyState>(
                    _id,
                    "plan",
                    state =>
                        SetJourneyPlan.Decide(
                            state,
                            new(_id, new Uri(plan.Address), plan.CaseNumber, Day(plan.In)),
                            now
                        )
                );
            if (journey.Published)
                await Decide<JourneyState>(
                    _id,
                    "publish",
                    state => PublishJourney.Decide(state, new(_id, Published: true), now)
                );
            if (journey.Help is { } help)
                await Decide<HelpState>(
                    HelpState.StreamOf(_id),
                    "help",
                    state => AskForHelp.Decide(state, new(_id, help, _language), actor, told: [], now)
                );
        }

        private async Task Write(SampleGoal goal)
        {
            var id = SampleContent.IdOf(goal.Key);
            await Decide<JourneyState>(
                _id,
                goal.Key,
                state =>
                    AddGoal.Decide(
                        state,
                        new(id, _id, goal.Title, FocusArea: goal.FocusArea, Language: _language),
                        origin: null,
                        reference.Current.Part<ProgrammeCatalogue>(),
                        actor,
                        now
                    )
            );
            if (goal.Learning is { } learning)
                await Decide<JourneyState>(
                    _id,
                    $"{goal.Key}/learning",
                    state => SetGoalLearning.Decide(state, _id, new(id, learning, _language), actor, now)
                );
            foreach (var measure in goal.Measures)
                await Write(measure, id);
            foreach (var indicator in goal.Indicators)
                await Write(indicator, id);
        }

        private async Task Write(SampleMeasure measure, Guid goal)
        {
            var id = SampleContent.IdOf(measure.Key);
            var input = new AddMeasureInput(
                id,
                _id,
                measure.Title,
                goal,
                measure.Owner,
                measure.DueIn is { } days ? Day(days) : null,
                _language
            );
            await Decide(
                [id, _id],
                measure.Key,
                states =>
                    AddMeasure.Decide(
                        states.Of<MeasureState>(id),
                        states.Of<JourneyState>(_id),
                        input,
                        ++_rank,
                        origin: null,
                        actor,
                        now
                    )
            );
            var status = Enum.Parse<MeasureStatus>(measure.Status);
            if (status is not MeasureStatus.Planned)
                await Decide<MeasureState>(
                    id,
                    $"{measure.Key}/status",
                    state => SetMeasureStatus.Decide(state, new(id, status, measure.Percent), now)
                );
            if (measure.Budget is { } budget)
                await Decide<MeasureState>(
                    id,
                    $"{measure.Key}/budget",
                    state => SetMeasureBudget.Decide(state, new(id, budget), now)
                );
            if (measure.Learning is { } learning)
                await Decide<MeasureState>(
                    id,
                    $"{measure.Key}/learning",
                    state => SetMeasureLearning.Decide(state, new(id, learning, _language), actor, now)
                );
        }

        private async Task Write(SampleIndicator indicator, Guid? about)
        {
            var id = SampleContent.IdOf(indicator.Key);
            await Decide(
                [_id, id],
                indicator.Key,
                states =>
                    AddIndicator.Decide(
                        states.Of<JourneyState>(_id),
                        states.Of<IndicatorState>(id),
                        new(id, _id, indicator.Name, about, indicator.Unit, indicator.Source, Language: _language),
                        standing: [],
                        ++_rank,
                        actor,
                        now
                    )
            );
            foreach (var value in indicator.Values)
                await Decide<IndicatorState>(
                    id,
                    $"{indicator.Key}/{value.In}",
                    state => SetIndicatorValue.Decide(state, new(id, Day(value.In), value.Value), now)
                );
            if (indicator.Target is { } target)
                await Decide<IndicatorState>(
                    id,
                    $"{indicator.Key}/target",
                    state =>
                        ChangeIndicator.Decide(
                            state,
                            new(
                                id,
                                1,
                                indicator.Name,
                                indicator.Unit,
                                indicator.Source,
                                Target: target,
                                TargetOn: indicator.TargetIn is { } days ? Day(days) : null
                            ),
                            actor,
                            now
                        )
                );
        }

        private Task Write(SampleHeard heard)
        {
            var id = SampleContent.IdOf(heard.Key);
            var input = new LogInvolvementInput(
                id,
                _id,
                heard.Who,
                Day(heard.In),
                heard.People,
                heard.Said,
                Language: _language
            );
            return Decide(
                [_id, id],
                heard.Key,
                states =>
                    LogInvolvement.Decide(
                        states.Of<JourneyState>(_id),
                        states.Of<InvolvementState>(id),
                        input,
                        standing: [],
                        origin: null,
                        actor,
                        now
                    )
            );
        }

        private CommandContext Context(string key) =>
            new(
                actor.PersonId!.Value,
                "Sample",
                SampleContent.IdOf($"command:journey {journey.Municipality}/{key}"),
                "sample"
            )
            {
                ActingFor = actor.JourneyHat(journey.Municipality)!.Key,
                Client = SampleClient.Name,
            };

        private DateOnly Day(int days) => Norway.DayOf(now).AddDays(days);

        private Task Decide<TState>(StreamId stream, string key, Func<TState, Decision> decide)
            where TState : class, IState<TState> => Decide([stream], key, states => decide(states.Of<TState>(stream)));

        private async Task Decide(IReadOnlyList<StreamId> streams, string key, Func<States, Decision> decide)
        {
            var decided = await store.Decide(streams, decide, Context(key), cancellation);
            if (decided.Outcome is Outcome.Refused)
                throw new InvalidOperationException($"Sample '{key}' was refused: {decided.Refusal}");
        }
    }
}
