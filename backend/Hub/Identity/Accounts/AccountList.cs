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
    private const int MostKept = 10_000;
    private readonly ConcurrentDictionary<(string Issuer, string Subject), (Guid? Person, DateTimeOffset At)> known =
        new();

    /// <summary>Null for an account that is bound to nobody. At most five seconds old.</summary>
    public async ValueTask<Guid?> PersonOf(string issuer, string subject, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (known.TryGetValue((issuer, subject), out var kept) && now - kept.At < Fresh)
        {
            return kept.Person;
        }

        await using var command = database.CreateCommand(SqlFile.Read<AccountList>("PersonOfAccount"));
        command.Parameters.Add(new() { Value = issuer });
        command.Parameters.Add(new() { Value = subject });
        var person = await command.ExecuteScalarAsync(cancellation) as Guid?;
        if (known.Count >= MostKept)
        {
            known.Clear();
        }

        known[(issuer, subject)] = (person, now);
        return person;
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
        known[(issuer, subject)] = (owner, time.GetUtcNow());
        return owner;
    }
}
