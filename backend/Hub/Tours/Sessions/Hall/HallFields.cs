using Hub.GraphQL;
using Hub.Identity.Guests;
using Hub.Identity.People;

namespace Hub.Tours.Sessions.Hall;

[ObjectType<Session>]
public static class HallFields
{
    /// <summary>The code for those in the hall; null where there is none, and for those who do not lead.</summary>
    public static async Task<IReadOnlyList<HallCode?>> HallCode(
        [Parent] IReadOnlyList<Session> sessions,
        HallCodeList codes,
        CancellationToken cancellation
    )
    {
        var led = sessions.Where(session => session.IsHosted).Select(session => session.Uuid).ToArray();
        var found = (await codes.Find(led, cancellation)).OfType<HallCode>().ToDictionary(code => code.SessionId);
        return [.. sessions.Select(session => session.IsHosted ? found.GetValueOrDefault(session.Uuid) : null)];
    }

    /// <summary>Guests of the hall, who came last first, at most a hundred; empty for those who do not lead.</summary>
    [Cost(2), ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<Person>>> Guests(
        [Parent] IReadOnlyList<Session> sessions,
        GuestList guests,
        PersonList people,
        CancellationToken cancellation
    )
    {
        var answers = new List<IReadOnlyList<Person>>(sessions.Count);
        foreach (var session in sessions)
        {
            var last = session.IsHosted ? await guests.Last(session.Uuid, cancellation) : [];
            answers.Add([.. (await people.Find(last, cancellation)).OfType<Person>()]);
        }
        return answers;
    }
}
