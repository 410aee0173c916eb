using Hub.Prizes.Nominations;

namespace Hub.Prizes.Jury;

/// <summary>
/// Who does not judge what, beside what jurors declare: nobody judges what is of a municipality that they have an office
/// in, what such a municipality nominated, whoever wrote it for them, or what they nominated themselves.
/// </summary>
/// <remarks>
/// What a body nominated keeps out its author alone: national bodies nominate and judge by many people who do not share an
/// office.
/// </remarks>
internal static class Conflicts
{
    /// <param name="hat">By which it was nominated: a municipality's number, or a body's key.</param>
    private static ConflictGround? Of(Actor juror, string municipality, Guid nominatedBy, string? hat) =>
        juror.Sight.Municipalities.Contains(municipality) ? ConflictGround.Municipality
        : juror.PersonId == nominatedBy ? ConflictGround.Nominated
        : hat is not null && juror.Sight.Municipalities.Contains(hat) ? ConflictGround.NominatedForMunicipality
        : null;

    public static ConflictGround? Of(Actor juror, PrizeNomination nomination) =>
        Of(juror, nomination.MunicipalityNumber, nomination.AuthorId, nomination.ActingFor);

    public static ConflictGround? Of(Actor juror, NominationState.Nominated nomination, string? hat) =>
        Of(juror, nomination.Facts.Municipality, nomination.AuthorId, hat);
}
