using System.Text.Json;
using Hub.EventStore;
using Hub.Experiences.Drafts;
using Hub.Experiences.Experiences;
using Hub.Experiences.Reference;
using Hub.Networks.Areas;
using Hub.Prizes.Awards;
using Hub.Prizes.Jury;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Sample;

/// <summary>Fictitious experiences and rounds of the prize, so that its pages are not empty at a first start.</summary>
public sealed class SamplePrizes(IEventStore store, SampleActors actors, CurrentReference reference)
{
    private SamplePrizeFile file = new([], []);

    internal async Task Load(DateTimeOffset start, CancellationToken cancellation)
    {
        file = ReferenceImport
            .ReadFile("Sample", "sample-prizes.json")
            .Deserialize<SamplePrizeFile>(ReferenceJson.Options)!;
        foreach (var experience in file.Experiences)
            await Publish(experience, start - experience.Ago, cancellation);
        foreach (var round in file.Rounds)
            await Open(round, start, cancellation);
    }

    private async Task Publish(SampleExperience experience, DateTimeOffset at, CancellationToken cancellation)
    {
        var (author, reviewer) = (actors.Of(experience.By), actors.Of(experience.ReviewedBy));
        var id = SampleContent.IdOf(experience.Key);
        var network = reference.Current.Part<AreaMap>().Municipality(experience.Municipality)!.CountyNumber;
        var draft = new ExperienceDraft(
            id,
            experience.Municipality,
            new ExperienceContentInput(
                experience.Title,
                [
                    new(ExperienceSection.WhatWeDid, experience.WhatWeDid),
                    new(ExperienceSection.Results, experience.Results),
                ],
                experience.FocusAreas,
                experience.ContactOffice,
                experience.ContactMailbox,
                Language: Languages.OrDefault(experience.Language)
            ),
            1,
            false,
            author.PersonId!.Value,
            at
        );
        await store.Decide<ExperienceState>(
            id,
            state =>
                state is ExperienceState.NotStarted
                    ? SubmitExperience.Decide(state, draft, network, author, [], at)
                    : new AlreadyDone(),
            Context(experience.Key, author, author.ContactHat(experience.Municipality)),
            cancellation
        );
        await store.Decide<ExperienceState>(
            id,
            state => PublishExperience.Decide(state, new(id, 1), reviewer, [], [], at.AddDays(2)),
            Context($"{experience.Key}/published", reviewer, reviewer.HatFor(null, network)),
            cancellation
        );
    }

    private async Task Open(SamplePrizeRound round, DateTimeOffset start, CancellationToken cancellation)
    {
        var lead = actors.Of(round.By);
        var today = Norway.DayOf(start);
        var announceOn = today.AddDays(round.AnnounceOn);
        var input = new PublishPrizeRoundInput(
            announceOn.Year,
            round.Programme,
            new(round.Nb, round.Nn, round.En),
            today.AddDays(round.NominateFrom),
            today.AddDays(round.NominateTo),
            today.AddDays(round.JudgeFrom),
            today.AddDays(round.JudgeTo),
            announceOn,
            [
                .. round.Criteria.Select(one => new PrizeCriterionInput(
                    SampleContent.IdOf($"{round.Key}/{one.Key}"),
                    new(one.Nb, one.Nn, one.En)
                )),
            ],
            round.About,
            Language.Nb
        );
        var stream = PrizeRoundState.StreamOf(input.Year);
        await store.Decide<PrizeRoundState>(
            stream,
            state => PublishPrizeRound.Decide(state, input, lead, start - round.Ago),
            Context(round.Key, lead, lead.Offices[0].Hat),
            cancellation
        );
        foreach (var nomination in round.Nominations)
            await Nominate(stream.Value, round, nomination, start, cancellation);
        if (round.Jury is not null)
            await Judge(stream.Value, round, round.Jury, start, cancellation);
    }

    private async Task Judge(
        Guid round,
        SamplePrizeRound sample,
        IReadOnlyList<string> jury,
        DateTimeOffset start,
        CancellationToken cancellation
    )
    {
        var (lead, chair) = (actors.Of(sample.By), actors.Of(jury[0]));
        Guid[] members = [.. jury.Select(user => actors.Of(user).PersonId!.Value)];
        var begins = start.AddDays(sample.JudgeFrom);
        await store.Decide<PrizeRoundState>(
            round,
            state => AppointPrizeJury.Decide(state, members, members[0], begins),
            Context($"{sample.Key}/jury", lead, lead.Offices[0].Hat),
            cancellation
        );
        foreach (var score in sample.Scores ?? [])
            await Score(round, sample, score, begins.AddDays(1), cancellation);
        await store.Decide<PrizeRoundState>(
            round,
            state => ClosePrizeJudging.Decide(state, members, [], chair, start.AddDays(sample.JudgeTo)),
            Context($"{sample.Key}/closed", chair, chair.Offices[0].Hat),
            cancellation
        );
        if (sample.Winner is { } winner)
            await Announce(round, sample, winner, chair, start.AddDays(sample.AnnounceOn), cancellation);
    }

    private async Task Score(
        Guid round,
        SamplePrizeRound sample,
        SampleScore score,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var juror = actors.Of(score.By);
        var nomination = NominationState.StreamOf(round, SampleContent.IdOf(score.Experience)).Value;
        var stream = ScoreState.StreamOf(nomination, juror.PersonId!.Value);
        var input = new ScoreNominationInput(
            nomination,
            [
                .. sample.Criteria.Zip(
                    score.Points,
                    (one, points) => new PrizePointsInput(SampleContent.IdOf($"{sample.Key}/{one.Key}"), points)
                ),
            ],
            score.Comment
        );
        await store.Decide(
            [stream, nomination, round],
            states =>
                JuryCommands.Decide(
                    states.Of<NominationState>(nomination),
                    states.Of<ScoreState>(stream),
                    states.Of<PrizeRoundState>(round),
                    nominatedBy: null,
                    juror,
                    at,
                    hasDeclared: false,
                    published => ScoreNomination.Check(input, published),
                    (given, published) => ScoreNomination.Decide(given, published, input, juror, at)
                ),
            Context($"{sample.Key}/{score.By}/{score.Experience}", juror, juror.Offices[0].Hat),
            cancellation
        );
    }

    private async Task Announce(
        Guid round,
        SamplePrizeRound sample,
        string winner,
        Actor chair,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var chosen = new[] { winner, sample.Mention }
            .OfType<string>()
            .Select(key => (Experience: SampleContent.IdOf(key), StreamOf(round, key).Value))
            .ToArray();
        var input = new AnnouncePrizeInput(
            round,
            [StreamOf(round, winner).Value],
            sample.Statement!,
            sample.Mention is { } mention ? [StreamOf(round, mention).Value] : []
        );
        await store.Decide(
            [
                round,
                .. chosen.SelectMany(one =>
                    new StreamId[] { one.Experience, one.Value, ScoreState.StreamOf(one.Value, chair.PersonId!.Value) }
                ),
            ],
            states =>
                AnnouncePrize.Decide(
                    states.Of<PrizeRoundState>(round),
                    [
                        .. chosen.Select(one => new AnnouncePrize.Candidate(
                            one.Value,
                            states.Of<NominationState>(one.Value),
                            states.Of<ExperienceState>(one.Experience),
                            states.Of<ScoreState>(ScoreState.StreamOf(one.Value, chair.PersonId!.Value)),
                            NominatedBy: null
                        )),
                    ],
                    input,
                    chair,
                    [],
                    at
                ),
            Context($"{sample.Key}/announced", chair, chair.Offices[0].Hat),
            cancellation
        );
    }

    private static StreamId StreamOf(Guid round, string experience) =>
        NominationState.StreamOf(round, SampleContent.IdOf(experience));

    private async Task Nominate(
        Guid round,
        SamplePrizeRound sample,
        SampleNomination nomination,
        DateTimeOffset start,
        CancellationToken cancellation
    )
    {
        var actor = actors.Of(nomination.By);
        var input = new NominateExperienceInput(round, ExperienceOf(nomination), nomination.Reason);
        var stream = NominationState.StreamOf(round, input.Experience);
        await store.Decide(
            [stream, round, input.Experience],
            states =>
                NominateExperience.Decide(
                    states.Of<NominationState>(stream),
                    states.Of<PrizeRoundState>(round),
                    states.Of<ExperienceState>(input.Experience),
                    input,
                    actor,
                    [],
                    start - nomination.Ago
                ),
            Context($"{sample.Key}/{nomination.Experience}", actor, actor.Offices[0].Hat),
            cancellation
        );
    }

    private Guid ExperienceOf(SampleNomination nomination) =>
        file.Experiences.Any(one => one.Key == nomination.Experience)
            ? SampleContent.IdOf(nomination.Experience)
            : reference
                .Current.Part<ExperienceCatalogue>()
                .Experiences.Single(one => one.Title == nomination.Experience)
                .Uuid;

    private static CommandContext Context(string key, Actor actor, Hat? hat) =>
        new(actor.PersonId!.Value, "Sample", SampleContent.IdOf($"command:{key}"), "sample")
        {
            ActingFor = hat?.Key,
            Client = SampleClient.Name,
        };
}
