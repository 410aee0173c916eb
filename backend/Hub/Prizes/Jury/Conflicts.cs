using Hub.Prizes.Nominations;

namespace Hub.Prizes.Jury;

/// <summary>
/// Who does not judge what, beside what jurors declare: nobody judges what is of a municipality that they have an office
/// in, or what they nominated themselves.
/// </summary>
internal static class Conflicts
{
    public static ConflictGround? Of(Actor juror, string municipality, Guid nominatedBy) =>
        juror.Sight.Municipalities.Contains(municipality) ? ConflictGround.Municipality
        : juror.PersonId == nominatedBy ? ConflictGround.Nominated
        : null;

    public static ConflictGround? Of(Actor juror, PrizeNomination nomination) =>
        Of(juror, nomination.MunicipalityNumber, nomination.AuthorId);

    public static ConflictGround? Of(Actor juror, NominationState.Nominated nomination, ScoreState score) =>
        Of(juror, nomination.Facts.Municipality, nomination.AuthorId)
        ?? (score.HasConflict ? ConflictGround.Declared : null);
}
