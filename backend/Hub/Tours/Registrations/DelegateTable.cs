using Hub.Networks.Areas;
using Hub.Shared.Reference;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

/// <summary>Those who come to a stop and those who wait, as a table for who arranges it.</summary>
public sealed class DelegateTable(
    StopList stops,
    RegistrationList registrations,
    DelegateRows delegates,
    CurrentReference reference
)
{
    private const int Page = 500;

    private static readonly Dictionary<Language, string[]> Headings = new()
    {
        [Language.Nb] =
        [
            "Navn",
            "Kommer for",
            "E-post",
            "Telefon",
            "Står",
            "Plass i køen",
            "Påmeldt",
            "Mat",
            "Tilrettelegging",
        ],
        [Language.Nn] =
        [
            "Namn",
            "Kjem for",
            "E-post",
            "Telefon",
            "Står",
            "Plass i køen",
            "Påmeldt",
            "Mat",
            "Tilrettelegging",
        ],
        [Language.En] =
        [
            "Name",
            "Comes for",
            "E-mail",
            "Phone",
            "Standing",
            "Place in queue",
            "Registered",
            "Food",
            "Access",
        ],
    };

    private static readonly Dictionary<(Language, RegistrationStatus), string> Standings = new()
    {
        [(Language.Nb, RegistrationStatus.Registered)] = "har plass",
        [(Language.Nb, RegistrationStatus.Waiting)] = "venter",
        [(Language.Nn, RegistrationStatus.Registered)] = "har plass",
        [(Language.Nn, RegistrationStatus.Waiting)] = "ventar",
        [(Language.En, RegistrationStatus.Registered)] = "has a seat",
        [(Language.En, RegistrationStatus.Waiting)] = "waits",
    };

    /// <summary>The heading first; or why the actor does not get it.</summary>
    public async Task<(IReadOnlyList<IReadOnlyList<object?>>? Rows, Refusal? Refusal)> OfStop(
        Guid id,
        Actor actor,
        Language language,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if ((await stops.Find([id], cancellation))[0] is not { } stop)
            return (null, new StopNotFound());
        if (!actor.MayArrange(stop))
            return (null, new NotAnOrganiser());
        var areas = reference.Current.Part<AreaMap>();
        var rows = new List<IReadOnlyList<object?>> { Headings[language] };
        var after = 0L;
        while (await registrations.OfStop(id, after, Page, actor.Sight, cancellation) is { Count: > 0 } page)
        {
            var needs = await delegates.Needs(
                [.. page.Select(each => (each.StopId, each.PersonId))],
                actor.Sight,
                cancellation
            );
            foreach (var each in page)
            {
                var its = needs.GetValueOrDefault((each.StopId, each.PersonId));
                rows.Add([
                    each.Name,
                    areas.Municipality(each.For)?.Label ?? areas.Body(each.For)?.Name,
                    each.Email,
                    each.Phone,
                    Standings[(language, each.Status)],
                    each.WaitingPlace,
                    each.RegisteredAt,
                    its?.Food,
                    its?.Access,
                ]);
            }
            after = page[^1].Sequence;
        }
        return (rows, null);
    }
}
