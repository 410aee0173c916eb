using Hub.Experiences.Adoptions;
using Hub.Identity.Offices;

namespace Hub.Experiences.Experiences;

/// <summary>Who is told of what happens to an experience: the contacts of municipalities, as offices are today.</summary>
public sealed class ExperienceReaders(ExperienceList experiences, AdoptionList adoptions, OfficeList offices)
{
    /// <summary>
    /// The source's contacts, and those of the municipalities that have it in use; never the actor. Empty where the actor
    /// may not see the experience.
    /// </summary>
    public async Task<(IReadOnlyList<Guid> Contacts, IReadOnlyList<Guid> Adopters)> Of(
        Guid experience,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if ((await experiences.Find([experience], actor.Sight, cancellation))[0] is not { } found)
            return ([], []);
        return (
            await Contacts([found.MunicipalityNumber], actor, cancellation),
            await Contacts(await adoptions.Adopters(experience, cancellation), actor, cancellation)
        );
    }

    public async Task<IReadOnlyList<Guid>> Contacts(
        IReadOnlyCollection<string> municipalities,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var held = await offices.In(municipalities, [], network: "", cancellation);
        return
        [
            .. held.Where(office => office.Kind is OfficeKind.MainContact or OfficeKind.Deputy)
                .Select(office => office.PersonId)
                .Where(person => person != actor.PersonId)
                .Distinct(),
        ];
    }
}
