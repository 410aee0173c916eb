using Hub.Identity.Offices;
using Hub.Identity.People;
using Hub.Networks.Areas;

namespace Hub.Networks.Members;

/// <summary>Offices in force that count in a network, for those who may see names: everybody with an office.</summary>
public sealed class MemberList(OfficeList offices, PersonList people, AreaMap areas)
{
    /// <summary>By the person's name. National leads are members everywhere, but listed in their own network only.</summary>
    public async Task<IReadOnlyList<Member>> Of(Network network, Actor actor, CancellationToken cancellation)
    {
        if (!actor.HasOffice)
            return [];
        var municipalities = network.CountyNumber is { } county
            ? areas.MunicipalitiesOf(county).Select(municipality => municipality.Number).ToArray()
            : [];
        var bodies = areas.BodiesOf(network.CountyNumber).Select(body => body.Key).ToArray();
        var held = await offices.In(municipalities, bodies, network.Key, cancellation);
        var persons = await people.Find([.. held.Select(office => office.PersonId)], cancellation);
        return
        [
            .. held.Zip(persons)
                .Where(pair => pair.Second is not null)
                .Select(pair => new Member(pair.Second!, pair.First))
                .OrderBy(member => member.Person.Name, NorwegianOrder.Names)
                .ThenBy(member => member.Office.Uuid),
        ];
    }
}
