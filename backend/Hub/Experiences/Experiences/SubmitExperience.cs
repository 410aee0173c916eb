using Hub.EventStore;
using Hub.Experiences.Drafts;
using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Networks.AccessRequests;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Files;
using Hub.Shared.Links;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

/// <param name="Id">The draft's, which is the experience's.</param>
/// <param name="Revision">The draft as it was read: what is sent is what was seen.</param>
public sealed record SubmitExperienceInput([property: ID<Experience>] Guid Id, int Revision, Guid? CommandId = null)
    : ICommandInput;

public sealed record ExperiencePayload(Experience? Experience, IReadOnlyList<IError>? Errors)
{
    internal static ExperiencePayload Refuse(Refusal refusal) => new(null, [refusal]);

    internal static ExperiencePayload Of(Answer<Experience> answer) => new(answer.Thing, answer.Errors);
}

[MutationType]
public static class SubmitExperience
{
    /// <summary>Sends a draft to the network's facilitators for review, as a new version of the experience.</summary>
    [GraphQLName("submitExperience")]
    public static async Task<ExperiencePayload> Run(
        SubmitExperienceInput input,
        Actor actor,
        AreaMap areas,
        PersonList people,
        NetworkLeaders leaders,
        ExperienceDraftList drafts,
        Files files,
        Commands commands,
        ExperienceList experiences,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return ExperiencePayload.Refuse(new SignInRequired());
        if ((await drafts.Find([input.Id], actor.Sight, cancellation))[0] is not { } draft)
            return ExperiencePayload.Refuse(new ExperienceDraftNotFound());
        if (draft.Revision != input.Revision)
            return ExperiencePayload.Refuse(new DraftConflict(draft));
        var name = (await people.Find([person], cancellation))[0]?.Name ?? "";
        if (ContentCheck.CheckFinished(draft.Content, name) is { } wrong)
            return ExperiencePayload.Refuse(wrong);
        if (!await files.MayUse(ExperienceDraftList.FilesOf(draft.Content), actor, cancellation))
            return ExperiencePayload.Refuse(new FileNotFound());

        var network = areas.Municipality(draft.MunicipalityNumber)!.CountyNumber;
        var told = await leaders.Of(areas.Network(network)!, cancellation);
        var refusal = await commands.Decide<ExperienceState, SubmitExperienceInput>(
            input.Id,
            input,
            // A resend of the same revision is the same wish.
            StreamId.FromKey(input.Id, $"submit/{input.Revision}").Value,
            actor.ContactHat(draft.MunicipalityNumber),
            state => Decide(state, draft, network, actor, told, commands.Now),
            cancellation
        );
        if (refusal is not null)
            return ExperiencePayload.Refuse(refusal);
        await drafts.MarkSubmitted(input.Id, input.Revision, cancellation);
        return new((await experiences.Find([input.Id], actor.Sight, cancellation))[0], null);
    }

    internal static Decision Decide(
        ExperienceState state,
        ExperienceDraft draft,
        string network,
        Actor actor,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (!actor.SpeaksFor(draft.MunicipalityNumber))
            return new NotAContact();
        switch (state)
        {
            case ExperienceState.NotStarted:
                return Decision.Accept([
                    Submitted(1),
                    .. draft.BornOf.LeadsTo(new Thing(nameof(Experience), draft.Uuid.ToString("D")), now),
                ]);
            case ExperienceState.Started { Facts: var facts } when facts.Municipality == draft.MunicipalityNumber:
                return Submitted(facts.Latest + 1);
            default:
                return new IdTaken();
        }

        ExperienceSubmitted Submitted(int version) =>
            new(draft.MunicipalityNumber, network, version, Content(draft.Content, actor), told, now);
    }

    private static ExperienceContent Content(ExperienceContentInput input, Actor actor)
    {
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        return new ExperienceContent(
            Text(input.Title.Trim()),
            [
                .. (input.Sections ?? [])
                    .Where(part => !string.IsNullOrWhiteSpace(part.Markdown))
                    .OrderBy(part => part.Section)
                    .Select(part => new ExperienceSectionText(part.Section, Text(part.Markdown))),
            ],
            [.. (input.FocusAreas ?? []).Distinct()],
            Line(input.ContactOffice),
            Line(input.ContactMailbox),
            [.. (input.Media ?? []).Select(one => new ExperienceMedia(one.File, Text(one.Description.Trim())))],
            input.Video is { } video ? new ExperienceVideo(video.Link.Trim(), Text(video.Consent.Trim())) : null,
            input.Phases is { Count: > 0 } phases ? [.. phases.Distinct()] : null
        );

        Text Text(string markdown) => new(actor.PersonId!.Value, language, markdown);
        Text? Line(string? line) => string.IsNullOrWhiteSpace(line) ? null : Text(line.Trim());
    }
}
