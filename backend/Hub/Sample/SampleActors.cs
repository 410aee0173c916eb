using Hub.Identity.Offices;
using Hub.Identity.Sample;
using Hub.Shared.Time;

namespace Hub.Sample;

/// <summary>The sample people with the offices of their file, whatever a developer has appointed or ended since.</summary>
public sealed class SampleActors(INetworkMap networks, TimeProvider time)
{
    public Actor Of(string user)
    {
        var person = SamplePeople.Named(user);
        var held = SamplePeople.OfficesOf(person).Select(Held).ToArray();
        var member = held.SelectMany(office => office.Networks).ToHashSet(StringComparer.Ordinal);
        return new Actor(SamplePeople.PersonId(user), person.Language, held, member);
    }

    private OfficeHeld Held(AppointOffice wish)
    {
        var office = new Office(
            wish.OfficeId,
            wish.PersonId,
            wish.Kind,
            wish.Municipality,
            wish.Body,
            wish.Network,
            Norway.Today(time),
            null
        );
        return new OfficeHeld(
            office.Uuid,
            office.Kind,
            office.MunicipalityNumber,
            office.BodyKey,
            office.NetworkKey,
            OfficeNetworks.Of(office, networks),
            office.ValidFrom,
            office.ValidTo
        );
    }
}
