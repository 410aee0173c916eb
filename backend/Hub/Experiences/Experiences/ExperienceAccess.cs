using Hub.Shared.Refusals;

namespace Hub.Experiences.Experiences;

internal static class ExperienceAccess
{
    /// <summary>Main contacts and deputies write for their municipality.</summary>
    public static bool SpeaksFor(this Actor actor, string municipality) => actor.ContactHat(municipality) is not null;

    /// <summary>As the rule <c>InsideExperiences</c>.</summary>
    public static bool SeesInside(this Actor actor, ExperienceFacts experience) =>
        actor.IsNationalLead || actor.SpeaksFor(experience.Municipality) || actor.MayFacilitate(experience.Network);

    /// <summary>The experience as the actor may see it, or why not.</summary>
    public static (ExperienceFacts? Facts, Refusal? Refusal) SeenBy(this ExperienceState state, Actor actor) =>
        state is ExperienceState.Started { Facts: var facts } && (facts.IsPublic || actor.SeesInside(facts))
            ? (facts, null)
            : (null, new ExperienceNotFound());

    /// <summary>Why the actor does not review the experience; null if they do.</summary>
    public static Refusal? NotReviewedBy(this ExperienceState state, Actor actor) =>
        state.SeenBy(actor) is not ({ } facts, _) ? new ExperienceNotFound()
        : actor.MayFacilitate(facts.Network) ? null
        : new NotAReviewer();
}
