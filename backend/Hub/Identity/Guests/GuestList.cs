using Npgsql;

namespace Hub.Identity.Guests;

/// <summary>
/// People without an account of their own, whom a code or a link let in to one thing until a time. They are persons of
/// ours as all others, so that what they write has an author, counts once, and can be erased; what they may see is in
/// <see cref="Actor.Opens"/> and nothing else.
/// </summary>
public sealed class GuestList(NpgsqlDataSource database, TimeProvider time) : IOpens
{
    /// <summary>The issuer of guests' accounts: it gives no tokens, so nobody signs in by it.</summary>
    public const string Issuer = "hub:guest";

    /// <summary>So long after their time is out guests' names are kept, for those who look after what was said.</summary>
    private static readonly TimeSpan NamesKept = TimeSpan.FromDays(30);

    /// <summary>Lets somebody in and answers who they are now. The account's subject is the person's id.</summary>
    public async Task<Guid> Admit(
        string name,
        string language,
        Guid opens,
        Guid cameBy,
        DateTimeOffset until,
        CancellationToken cancellation
    )
    {
        await using var forget = database
            .CreateCommand(SqlFile.Read<GuestList>("ForgetGuests"))
            .With("issuer", Issuer)
            .With("before", time.GetUtcNow() - NamesKept);
        await forget.ExecuteNonQueryAsync(cancellation);
        var person = Guid.CreateVersion7();
        await using var command = database
            .CreateCommand(SqlFile.Read<GuestList>("AdmitGuest"))
            .With("person", person)
            .With("name", name)
            .With("language", language)
            .With("issuer", Issuer)
            .With("opens", opens)
            .With("came_by", cameBy)
            .With("until", until);
        await command.ExecuteNonQueryAsync(cancellation);
        return person;
    }

    /// <summary>Opens one thing more to somebody who is signed in already, and stays who they are.</summary>
    public async Task Open(Guid person, Guid opens, Guid cameBy, DateTimeOffset until, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<GuestList>("OpenForGuest"))
            .With("person", person)
            .With("opens", opens)
            .With("came_by", cameBy)
            .With("until", until);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Sends out all who came by this; answers who they were.</summary>
    public async Task<IReadOnlyList<Guid>> SendOut(Guid cameBy, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<GuestList>("SendOutGuests"))
            .With("issuer", Issuer)
            .With("came_by", cameBy);
        return await command.ReadAll(row => row.GetGuid(0), cancellation);
    }

    /// <summary>Sends out one of them; false where they were not let in to this.</summary>
    public async Task<bool> SendOut(Guid person, Guid opens, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<GuestList>("SendOutGuest"))
            .With("issuer", Issuer)
            .With("person", person)
            .With("opens", opens);
        return await command.ExecuteScalarAsync(cancellation) is Guid;
    }

    /// <summary>Those whom this is open to by a code or a link, who came last first; at most a hundred.</summary>
    public async Task<IReadOnlyList<Guid>> Last(Guid opens, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<GuestList>("LastGuests"))
            .With("opens", opens)
            .With("now", time.GetUtcNow());
        return await command.ReadAll(row => row.GetGuid(0), cancellation);
    }

    /// <summary>How many came by each; of those that nobody came by there is no answer.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Count(
        IReadOnlyCollection<Guid> cameBy,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<GuestList>("CountGuests"))
            .With("came_by", cameBy.ToArray());
        var rows = await command.ReadAll(row => (Key: row.GetGuid(0), Count: row.GetInt32(1)), cancellation);
        return rows.ToDictionary(row => row.Key, row => row.Count);
    }

    /// <summary>What is open to this person now by a code or a link.</summary>
    public async Task<IReadOnlyList<Guid>> OpenTo(Guid person, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<GuestList>("OpenToGuest"))
            .With("person", person)
            .With("now", time.GetUtcNow());
        return await command.ReadAll(row => row.GetGuid(0), cancellation);
    }
}
