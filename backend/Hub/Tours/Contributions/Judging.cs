using Hub.Shared.Refusals;

namespace Hub.Tours.Contributions;

/// <summary>Who judges what: the committee, and nobody what is their own or their municipality's.</summary>
internal static class Judging
{
    public static bool IsJudgedBy(this Contribution contribution, Actor actor) =>
        WhyNot(actor, contribution.CommitteeIds, contribution.AuthorId, contribution.MunicipalityNumber) is null;

    /// <summary>As the streams say now; null where the actor judges it.</summary>
    public static Refusal? WhyNot(this Actor actor, CallState call, ContributionState.Proposed contribution) =>
        call is CallState.Published { Call.Committee: var committee }
            ? WhyNot(actor, committee, contribution.AuthorId, contribution.Municipality)
            : new NotOnTheCommittee();

    private static Refusal? WhyNot(Actor actor, IReadOnlyList<Guid> committee, Guid author, string? municipality)
    {
        if (actor.PersonId is not { } person || !committee.Contains(person))
            return new NotOnTheCommittee();
        var isOwn = person == author || (municipality is not null && actor.Sight.Municipalities.Contains(municipality));
        return isOwn ? new ConflictOfInterest() : null;
    }
}
