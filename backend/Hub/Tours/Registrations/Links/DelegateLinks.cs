using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Hub.Identity.Accounts;
using Hub.Live;
using Hub.Shared.Mail;
using Npgsql;

namespace Hub.Tours.Registrations.Links;

/// <summary>
/// Links by which delegates without an account are who they are registered as. A link is 256 random bits, of which only a
/// hash is kept: who reads the table can open nothing. Each letter carries one of its own; all end together. Whoever has a
/// link is that delegate: forwarded, it opens the same stop to the same person, with the same one vote.
/// </summary>
public sealed class DelegateLinks(NpgsqlDataSource database, AccountList accounts, ILive live, TimeProvider time)
    : IPersonalWays
{
    /// <summary>The issuer of delegates' accounts, one a link: it gives no tokens, so nobody signs in by it.</summary>
    public const string Issuer = "hub:delegate";

    /// <summary>The secret stands behind a hash mark, which browsers send to nobody and no log has.</summary>
    private const string Page = "/deltaker";

    /// <summary>A session has pages of its own, which the page of the link leads on to; all else is on it.</summary>
    private const string Sessions = "/okt/";

    /// <summary>A link of their own for a letter to them; null for who has an account.</summary>
    public async Task<string?> WayTo(string address, Guid person, CancellationToken cancellation)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await using var command = Command("KeepLink")
            .With("hash", Hash(secret))
            .With("person", person)
            .With("now", time.GetUtcNow());
        return await command.ExecuteNonQueryAsync(cancellation) != 1 ? null
            : address.StartsWith(Sessions, StringComparison.Ordinal) ? $"{Page}?til={address}#{secret}"
            : $"{Page}#{secret}";
    }

    /// <summary>Whose the link is, by which account, which names the sessions by it too, and the stop; null for one that was guessed or revoked, all alike.</summary>
    public async Task<(Guid Person, string Subject, Guid Stop)?> Use(string? secret, CancellationToken cancellation)
    {
        if (secret is not { Length: > 0 and <= 100 })
            return null;
        var hash = Hash(secret);
        var subject = Convert.ToHexStringLower(hash);
        await using var use = Command("UseLink").With("hash", hash).With("issuer", Issuer).With("subject", subject);
        if (await use.ExecuteScalarAsync(cancellation) is not Guid person)
            return null;
        await using var command = Command("StopOfDelegate").With("person", person);
        return await command.ExecuteScalarAsync(cancellation) is Guid stop ? (person, subject, stop) : null;
    }

    /// <summary>Ends all links of these persons, and the sessions and open windows of those who came by them.</summary>
    public async Task Revoke(IReadOnlyCollection<Guid> persons, CancellationToken cancellation)
    {
        if (persons.Count == 0)
            return;
        await using var command = Command("RevokeLinks").With("persons", persons.ToArray()).With("issuer", Issuer);
        foreach (var session in await command.ReadAll(row => row.GetString(0), cancellation))
            live.SessionEnded(session);
        foreach (var person in persons)
            accounts.Forget(person);
    }

    /// <summary>Of those, who has a link now.</summary>
    public async Task<IReadOnlySet<Guid>> Having(IReadOnlyList<Guid> persons, CancellationToken cancellation)
    {
        await using var command = Command("PersonsWithLink").With("persons", persons.Distinct().ToArray());
        return (await command.ReadAll(row => row.GetGuid(0), cancellation)).ToHashSet();
    }

    /// <summary>Those without an account who came to the stop, and to no other of its tour.</summary>
    public async Task<IReadOnlyList<Guid>> GuestsOf(Guid stop, CancellationToken cancellation)
    {
        await using var command = Command("GuestsOfStop").With("stop", stop);
        return await command.ReadAll(row => row.GetGuid(0), cancellation);
    }

    private NpgsqlCommand Command(string name) => database.CreateCommand(SqlFile.Read<DelegateLinks>(name));

    // A hash without salt serves: there is nothing to guess among 2^256.
    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
