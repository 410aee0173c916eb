using Hub.Identity.Sample;
using Hub.Networks.Areas;
using Hub.Shared.Access;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>Where the samples belong, as words for the page: under their network, with office and place.</summary>
public sealed class SamplePlaces(IServiceProvider services, INetworkMap networks)
{
    private const string Elsewhere = "Andre";

    public IEnumerable<IGrouping<string, (RealmUser User, string Office)>> Grouped(IEnumerable<RealmUser> users)
    {
        var areas = services.GetRequiredService<AreaMap>();
        return users
            .Select(user =>
                (User: user, Sample: SamplePeople.All.FirstOrDefault(sample => sample.User == user.Username))
            )
            .GroupBy(
                entry => entry.Sample is null ? Elsewhere : Group(entry.Sample, areas),
                entry => (entry.User, entry.Sample is null ? "" : Office(entry.Sample, areas))
            )
            .OrderBy(group => group.Key == Elsewhere);
    }

    private string Group(SamplePerson sample, AreaMap areas)
    {
        var keys = (sample.Municipalities ?? []).Select(networks.OfMunicipality).OfType<string>();
        keys = sample.Body is null ? keys : keys.Concat(networks.OfBody(sample.Body));
        keys = sample.Network is null ? keys : keys.Append(sample.Network);
        var names = keys.Distinct().Select(key => areas.County(key)?.Name ?? "Nasjonalt").ToArray();
        return names.Length == 0 ? Elsewhere : names[0];
    }

    private static string Office(SamplePerson sample, AreaMap areas)
    {
        var kind = sample.Office switch
        {
            "main-contact" => "Hovedkontakt",
            "participant" => "Deltaker",
            "facilitator" => "Nettverksansvarlig",
            "moderator" => "Moderator",
            "national-lead" => "Nasjonalt støtteapparat",
            _ => "Uten verv",
        };
        var places = (sample.Municipalities ?? []).Select(number => areas.Municipality(number)?.Label ?? number);
        places = sample.Body is null ? places : places.Append(areas.Body(sample.Body)?.Name ?? sample.Body);
        return string.Join(", ", places.Prepend(kind));
    }
}
