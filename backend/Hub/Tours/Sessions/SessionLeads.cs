using Hub.Shared.Links;
using Hub.Shared.Links.Stories;
using Hub.Tours.Sessions.Captions;
using Hub.Tours.Sessions.Minutes;
using Hub.Tours.Sessions.Questions;
using Hub.Tours.Tours;
using Npgsql;

namespace Hub.Tours.Sessions;

/// <summary>Questions, minutes and what was said stand in their session.</summary>
internal sealed class SessionLeads(NpgsqlDataSource database) : ILeads
{
    public async Task<IReadOnlyList<Lead>> Of(
        IReadOnlyCollection<Thing> things,
        bool back,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<SessionLeads>("SessionLeads"))
            .With("sessions", back ? [] : things.Uuids(nameof(Session)))
            .With(
                "parts",
                back
                    ? things
                        .Uuids(nameof(Question))
                        .Concat(things.Uuids(nameof(Minute)))
                        .Concat(things.Uuids(nameof(Caption)))
                        .ToArray()
                    : []
            );
        return await command.ReadLeads(cancellation, areParts: true);
    }
}

/// <summary>Sessions as where stories begin, under their stop's name.</summary>
internal sealed class LinkedSessions(SessionList sessions, StopList stops) : ILinkedThings
{
    public string Type => nameof(Session);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = (await sessions.Find([.. keys.Select(Guid.Parse)], sight, cancellation))
            .OfType<Session>()
            .Select(session => session.Uuid)
            .ToArray();
        return found
            .Zip(await stops.Find(found, cancellation))
            .Where(pair => pair.Second is not null)
            .ToDictionary(
                pair => pair.First.ToString("D"),
                pair => new LinkedThing(pair.Second!.Label, $"/okt/{pair.First:D}")
            );
    }
}
