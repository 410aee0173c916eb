using Hub.Identity.Sample;
using Hub.Networks.Areas;
using Hub.Shared.Access;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>Where the samples belong, as words for the page: under their network, with office and place.</summary>
public sealed class SamplePlaces(IServiceProvider services, INetworkMap networks)
{
    public IEnumerable<IGrouping<string, (RealmUser User, string Office)>> Grouped(
        IEnumerable<RealmUser> users,
        SignInPageTexts texts
    )
    {
        var areas = services.GetRequiredService<AreaMap>();
        return users
            .Select(user =>
                (User: user, Sample: SamplePeople.All.FirstOrDefault(sample => sample.User == user.Username))
            )
            .GroupBy(
                entry => entry.Sample is null ? texts.Elsewhere : Group(entry.Sample, areas, texts),
                entry => (entry.User, entry.Sample is null ? "" : Office(entry.Sample, areas, texts))
            )
            .OrderBy(group => group.Key == texts.Elsewhere);
    }

    private string Group(SamplePerson sample, AreaMap areas, SignInPageTexts texts)
    {
        var keys = (sample.Municipalities ?? []).Select(networks.OfMunicipality).OfType<string>();
        keys = sample.Body is null ? keys : keys.Concat(networks.OfBody(sample.Body));
        keys = sample.Network is null ? keys : keys.Append(sample.Network);
        var names = keys.Distinct().Select(key => areas.County(key)?.Name ?? texts.National).ToArray();
        return names.Length == 0 ? texts.Elsewhere : names[0];
    }

    private static string Office(SamplePerson sample, AreaMap areas, SignInPageTexts texts)
    {
        var kind = sample.Office switch
        {
            "main-contact" => texts.MainContact,
            "participant" => texts.Participant,
            "facilitator" => texts.Facilitator,
            "moderator" => texts.Moderator,
            "national-lead" => texts.NationalLead,
            _ => texts.NoOffice,
        };
        var places = (sample.Municipalities ?? []).Select(number => areas.Municipality(number)?.Label ?? number);
        places = sample.Body is null ? places : places.Append(areas.Body(sample.Body)?.Name ?? sample.Body);
        return string.Join(", ", places.Prepend(kind));
    }
}
