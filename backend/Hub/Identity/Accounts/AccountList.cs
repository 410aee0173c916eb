using System.Collections.Concurrent;
using Hub.Shared.Database;
using Npgsql;

namespace Hub.Identity.Accounts;

/// <summary>
/// Which person an account belongs to. An account is its issuer and subject: the same user name at another issuer, or
/// the same e-mail, is somebody else.
/// </summary>
public sealed class AccountList(NpgsqlDataSource database, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan InUse = TimeSpan.FromMinutes(1);
    private const int MostKept = 10_000;
    private readonly ConcurrentDictionary<(string Issuer, string Subject), Kept> known = new();
    private readonly Lock gate = new();
    private Task reading = Task.CompletedTask;

    /// <summary>Whose it was, when the database was asked, and when somebody last came by it.</summary>
    private sealed class Kept(Guid? person, DateTimeOffset asked, DateTimeOffset used)
    {
        public Guid? Person => person;
        public DateTimeOffset Asked => asked;
        public DateTimeOffset Used { get; set; } = used;
    }

    /// <summary>
    /// Null for an account that is bound to nobody. At most five seconds old: then all accounts that are in use are read
    /// again at once, so that a hall full of people costs a query each five seconds, not one each.
    /// </summary>
    public async ValueTask<Guid?> PersonOf(string issuer, string subject, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (known.TryGetValue((issuer, subject), out var kept) && now - kept.Asked >= Fresh)
        {
            kept.Used = now;
            await ReadAgain().WaitAsync(cancellation);
            known.TryGetValue((issuer, subject), out kept);
        }
        if (kept is null || now - kept.Asked >= Fresh)
        {
            await using var command = database.CreateCommand(SqlFile.Read<AccountList>("PersonOfAccount"));
            command.Parameters.Add(new() { Value = issuer });
            command.Parameters.Add(new() { Value = subject });
            kept = new Kept(await command.ExecuteScalarAsync(cancellation) as Guid?, now, now);
            Keep(issuer, subject, kept);
        }
        kept.Used = now;
        return kept.Person;
    }

    /// <summary>The person's accounts are others now: requests here ask the database.</summary>
    public void Forget(Guid person)
    {
        foreach (var (account, kept) in known)
            if (kept.Person == person)
                known.TryRemove(account, out _);
    }

    /// <summary>
    /// Gives the account to the person, unless it is somebody's already; answers whose it is, null when the person does
    /// not exist any more.
    /// </summary>
    public async Task<Guid?> Bind(string issuer, string subject, Guid person, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<AccountList>("BindAccount"));
        command.Parameters.Add(new() { Value = issuer });
        command.Parameters.Add(new() { Value = subject });
        command.Parameters.Add(new() { Value = person });
        var owner = await command.ExecuteScalarAsync(cancellation) as Guid?;
        var now = time.GetUtcNow();
        Keep(issuer, subject, new Kept(owner, now, now));
        return owner;
    }

    private void Keep(string issuer, string subject, Kept kept)
    {
        if (known.Count >= MostKept)
            known.Clear();
        known[(issuer, subject)] = kept;
    }

    // One at a time: who comes while it runs takes its answer.
    private Task ReadAgain()
    {
        lock (gate)
            return reading.IsCompleted ? reading = ReadThoseInUse() : reading;
    }

    private async Task ReadThoseInUse()
    {
        var now = time.GetUtcNow();
        var inUse = new List<KeyValuePair<(string Issuer, string Subject), Kept>>();
        foreach (var each in known)
            if (now - each.Value.Used < InUse)
                inUse.Add(each);
            else
                known.TryRemove(each);
        await using var command = database
            .CreateCommand(SqlFile.Read<AccountList>("PersonsOfAccounts"))
            .With("issuers", inUse.ConvertAll(each => each.Key.Issuer).ToArray())
            .With("subjects", inUse.ConvertAll(each => each.Key.Subject).ToArray());
        var persons = await command.ReadAll(row => row.GuidOrNull(0), CancellationToken.None);
        for (var i = 0; i < inUse.Count; i++)
        {
            var (account, before) = inUse[i];
            // What was forgotten or bound meanwhile stays so.
            known.TryUpdate(account, new Kept(persons[i], now, before.Used), before);
        }
    }
}
