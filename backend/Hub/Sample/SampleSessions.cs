using System.Globalization;
using System.Text.Json;
using Hub.EventStore;
using Hub.Identity.Sample;
using Hub.Shared.Commands;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Sessions;
using Hub.Tours.Sessions.Captions;
using Hub.Tours.Sessions.Evaluations;
using Hub.Tours.Sessions.Minutes;
using Hub.Tours.Sessions.Participations;
using Hub.Tours.Sessions.Polls;
using Hub.Tours.Sessions.Questions;
using Hub.Tours.Sessions.Recordings;

namespace Hub.Sample;

/// <summary>
/// A fictitious session that is over, so that a page afterwards is full: held by the sample people through the same
/// decisions as anybody's, at times before the first start.
/// </summary>
public sealed class SampleSessions(IEventStore store, SampleActors actors, SampleTours tours, TimeProvider time)
{
    internal async Task Load(CancellationToken cancellation)
    {
        var file = ReferenceImport
            .ReadFile("Sample", "sample-sessions.json")
            .Deserialize<SampleSessionFile>(ReferenceJson.Options)!;
        await tours.Load(file.Tours, cancellation);
        var told = file.Session;
        var session = SampleContent.IdOf($"{told.Tour}/0");
        if ((await store.Load<SessionState>(session, cancellation)).State is not SessionState.NotOpened)
            return;
        var day = SampleTours.WorkingDay(Norway.DayOf(time.GetUtcNow()).AddDays(told.In));
        await new Held(
            store,
            actors,
            told,
            session,
            LocalTimes.At(day, told.Starts, "Europe/Oslo"),
            cancellation
        ).Play();
    }

    /// <summary>The session as it goes, in the order in which it went.</summary>
    private sealed class Held(
        IEventStore store,
        SampleActors actors,
        SampleSession told,
        Guid session,
        DateTimeOffset start,
        CancellationToken cancellation
    )
    {
        private readonly Actor organiser = actors.Of(told.Organiser);
        private readonly Language language = Languages.Parse(told.Language);
        private readonly DateTimeOffset end = start.AddMinutes(told.Lasts);

        public async Task Play()
        {
            await Lead(
                "open",
                (state, at) =>
                    OpenSession.Decide(state, SampleContent.IdOf(told.Tour), [told.Network], [], organiser, at),
                start.AddMinutes(-10)
            );
            await Lead(
                "recorded",
                (state, at) => AnnounceRecording.Decide(state, new(session, IsRecorded: true), organiser, at),
                start.AddMinutes(-10)
            );
            await Lead("start", (state, at) => StartSession.Decide(state, new(session), organiser, at), start);
            foreach (var user in told.Attended)
                await Attend(user);
            foreach (var line in told.Captions)
                await Caption(line);
            foreach (var question in told.Questions)
                await Ask(question);
            foreach (var poll in told.Polls)
                await Hold(poll);
            foreach (var minute in told.Minutes)
                await Write(minute);
            await Lead("end", (state, at) => EndSession.Decide(state, new(session), organiser, at), end);
            foreach (var evaluation in told.Evaluations)
                await Evaluate(evaluation);
            await Lead(
                "show",
                (state, at) =>
                    ShowEvaluation.Decide(state, told.Evaluations.Count, new(session, IsShown: true), organiser, at),
                end.AddDays(3)
            );
            var recording = RecordingState.StreamOf(session);
            await Part<RecordingState>(
                "recording",
                organiser,
                recording,
                (state, own) =>
                    PublishRecording.Decide(
                        state,
                        own,
                        hasCaptions: true,
                        new(session, told.Recording, start, PictureDescription.SpeechCoversPicture),
                        organiser,
                        end.AddDays(1)
                    )
            );
        }

        private async Task Attend(string user)
        {
            var actor = actors.Of(user);
            await Part<ParticipationState>(
                $"attend/{user}",
                actor,
                ParticipationState.StreamOf(session, actor.PersonId!.Value),
                (state, own) => AttendSession.Decide(state, own, new(session), actor, start)
            );
        }

        private Task Caption(SampleLine line)
        {
            var id = Id($"caption/{line.After}");
            return Part<CaptionState>(
                $"caption/{line.After}",
                organiser,
                id,
                (state, own) =>
                    WriteCaption.Decide(state, own, new(id, session, line.Line, language), organiser, At(line.After))
            );
        }

        private async Task Ask(SampleQuestion question)
        {
            var id = Id(question.Key);
            var asker = actors.Of(question.By);
            var at = At(question.After);
            await Part<QuestionState>(
                question.Key,
                asker,
                id,
                (state, own) =>
                    AskQuestion.Decide(
                        state,
                        own,
                        new(id, session, question.Body, question.Anonymous, language),
                        asker,
                        at
                    ),
                asker.HatFor(null, asker.Networks.First())
            );
            await Moderate(question.Key, QuestionStatus.Visible, at.AddSeconds(30));
            foreach (var user in question.Votes)
            {
                var voter = actors.Of(user).PersonId!.Value;
                var vote = QuestionVoteState.StreamOf(id, voter);
                await Several(
                    $"{question.Key}/{user}",
                    actors.Of(user),
                    [id, vote],
                    states =>
                        VoteForQuestion.Decide(
                            states.Of<QuestionState>(id),
                            states.Of<QuestionVoteState>(vote),
                            new(id, On: true),
                            voter,
                            at.AddMinutes(1)
                        )
                );
            }
            if (question.Status == "ANSWERED")
                await Moderate(question.Key, QuestionStatus.Answered, at.AddMinutes(4));
        }

        private Task Moderate(string key, QuestionStatus status, DateTimeOffset at) =>
            Part<QuestionState>(
                $"{key}/{status}",
                organiser,
                Id(key),
                (state, own) => ModerateQuestion.Decide(state, own, new(Id(key), status), organiser, at)
            );

        private async Task Hold(SamplePoll poll)
        {
            var id = Id(poll.Key);
            var at = At(poll.After);
            var kind = Enum.Parse<PollKind>(poll.Kind, ignoreCase: true);
            await Part<PollState>(
                poll.Key,
                organiser,
                id,
                (state, own) =>
                    DraftPoll.Decide(
                        state,
                        own,
                        new(id, session, kind, poll.Question, poll.Options, language),
                        organiser,
                        at
                    )
            );
            await Part<PollState>(
                $"{poll.Key}/open",
                organiser,
                id,
                (state, own) => OpenPoll.Decide(state, own, organiser, at)
            );
            foreach (var (user, choices) in poll.Answers)
            {
                var person = actors.Of(user).PersonId!.Value;
                var answer = PollAnswerState.StreamOf(id, person);
                await Several(
                    $"{poll.Key}/{user}",
                    actors.Of(user),
                    [id, answer],
                    states =>
                        AnswerPoll.Decide(
                            states.Of<PollState>(id),
                            states.Of<PollAnswerState>(answer),
                            new(id, choices),
                            person,
                            told.Language,
                            at.AddMinutes(1)
                        )
                );
            }
            await Part<PollState>(
                $"{poll.Key}/close",
                organiser,
                id,
                (state, own) => ClosePoll.Decide(state, own, organiser, at.AddMinutes(3))
            );
        }

        private Task Write(SampleMinute minute)
        {
            var id = Id(minute.Key);
            var input = new WriteMinuteInput(
                id,
                session,
                Enum.Parse<MinuteKind>(minute.Kind, ignoreCase: true),
                minute.Words,
                minute.Who,
                Language: language,
                Municipality: minute.Municipality,
                Person: minute.Person is { } user ? SamplePeople.PersonId(user) : null
            );
            return Several(
                minute.Key,
                organiser,
                [session, id],
                states =>
                    OnPart(
                        id,
                        WriteMinute.Decide(
                            states.Of<SessionState>(session),
                            states.Of<MinuteState>(id),
                            input,
                            organiser,
                            told: [],
                            At(minute.After)
                        )
                    ),
                organiser.HatFor(null, told.Network)
            );
        }

        private Task Evaluate(SampleEvaluation said)
        {
            var actor = actors.Of(said.By);
            var person = actor.PersonId!.Value;
            var own = EvaluationState.StreamOf(session, person);
            var input = new EvaluateSessionInput(
                session,
                [
                    .. Enum.GetValues<EvaluationQuestion>()
                        .Zip(said.Scores, (question, score) => new EvaluationScoreInput(question, score)),
                ],
                said.Good,
                said.Better,
                Language: language
            );
            return Several(
                $"evaluation/{said.By}",
                actor,
                [session, own],
                states =>
                    OnPart(
                        own,
                        EvaluateSession.Decide(
                            states.Of<SessionState>(session),
                            states.Of<EvaluationState>(own),
                            tookPart: true,
                            input,
                            actor,
                            end.AddHours(2)
                        )
                    )
            );
        }

        private Task Lead(string key, Func<SessionState, DateTimeOffset, Decision> decide, DateTimeOffset at) =>
            Several(
                key,
                organiser,
                [session],
                states => OnPart(session, decide(states.Of<SessionState>(session), at)),
                organiser.HatFor(null, told.Network)
            );

        private Task Part<TState>(
            string key,
            Actor actor,
            StreamId part,
            Func<SessionState, TState, Decision> decide,
            Hat? hat = null
        )
            where TState : class, IState<TState> =>
            Several(
                key,
                actor,
                [session, part],
                states => OnPart(part, decide(states.Of<SessionState>(session), states.Of<TState>(part))),
                hat
            );

        private async Task Several(
            string key,
            Actor actor,
            StreamId[] streams,
            Func<States, Decision> decide,
            Hat? hat = null
        )
        {
            var context = new CommandContext(actor.PersonId!.Value, "Sample", Id($"command/{key}"), "sample")
            {
                ActingFor = hat?.Key,
                Client = SampleClient.Name,
            };
            var decided = await store.Decide(streams, decide, context, cancellation);
            if (decided.Outcome is Outcome.Refused)
                throw new InvalidOperationException($"Sample '{told.Key}/{key}' was refused: {decided.Refusal}");
        }

        private static Decision OnPart(StreamId part, Decision decided) =>
            decided.Events.Count == 0 ? decided : Decision.Accept([.. decided.Events.Select(one => (part, one))]);

        private Guid Id(string key) => SampleContent.IdOf($"{told.Key}/{key}");

        private DateTimeOffset At(string after) =>
            start + TimeSpan.ParseExact(after, @"mm\:ss", CultureInfo.InvariantCulture);
    }
}
