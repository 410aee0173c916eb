using Hub.Networks.Areas;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

/// <summary>
/// A delegation is registered by those who act for the same municipality or body, and by those who arrange the stop. Who
/// sees a registration is the rule <c>VisibleRegistrations</c>.
/// </summary>
public static class RegistrationAccess
{
    /// <summary>Whether the actor registers delegates of that municipality or body, and by which office.</summary>
    public static bool MayRegister(
        this Actor actor,
        Stop stop,
        string @for,
        string? actingFor,
        AreaMap areas,
        out Hat? hat
    )
    {
        hat = null;
        if (areas.Municipality(@for) is null && areas.Body(@for) is null)
            return false;
        var arranges = actor.MayArrange(stop);
        var hats = actor
            .Offices.Where(office =>
                office.RegistersFor == @for || (arranges && stop.NetworkKeys.Any(office.FacilitatesIn))
            )
            .OrderByDescending(office => office.RegistersFor == @for)
            .Select(office => office.Hat)
            .ToArray();
        hat = actingFor is null ? hats.FirstOrDefault() : hats.FirstOrDefault(each => each.Key == actingFor);
        // A named host arranges a tour without an office.
        return hat is not null || (arranges && actingFor is null);
    }
}
