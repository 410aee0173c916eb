using System.Text.Json;
using Hub.EventStore;
using Hub.Experiences.Drafts;
using Hub.Experiences.Experiences;
using Hub.Experiences.Reference;
using Hub.Networks.Areas;
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
    }

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
