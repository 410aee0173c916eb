using Hub.GraphQL;

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
}
