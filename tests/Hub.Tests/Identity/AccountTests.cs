using Hub.Identity.Accounts;
using Hub.Identity.Sample;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Tests.Identity;

/// <summary>Whose an account is, as a node remembers it.</summary>
public sealed class AccountTests
{
    private static readonly Guid Kari = SamplePeople.PersonId("kari.berg");
    private static readonly Guid Gro = SamplePeople.PersonId("gro.nes");
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(6);

    private readonly string issuer = $"https://{Guid.NewGuid():N}.example/realms/hub";
    private readonly ShiftedTime time = new();

    [Fact]
    public async Task All_accounts_in_use_are_read_again_with_the_first_that_is_asked_for()
    {
        var (accounts, database) = await Here();
        await accounts.Bind(issuer, "kari", Kari, default);
        await accounts.Bind(issuer, "gro", Gro, default);

        time.PutForward(Later);
        await Unbind(database, "gro");
        Assert.Equal(Kari, await accounts.PersonOf(issuer, "kari", default));
        await new AccountList(database, time).Bind(issuer, "gro", Kari, default);

        // It was read with Kari's, when it was nobody's, and is asked for again in five seconds.
        Assert.Null(await accounts.PersonOf(issuer, "gro", default));
        time.PutForward(Later);
        Assert.Equal(Kari, await accounts.PersonOf(issuer, "gro", default));
    }

    [Fact]
    public async Task What_nobody_asked_for_in_a_minute_is_read_when_it_is_asked_for()
    {
        var (accounts, database) = await Here();
        await accounts.Bind(issuer, "kari", Kari, default);
        await accounts.Bind(issuer, "gro", Gro, default);
        for (var i = 0; i < 12; i++)
        {
            time.PutForward(Later);
            Assert.Equal(Kari, await accounts.PersonOf(issuer, "kari", default));
        }

        await Unbind(database, "gro");

        Assert.Null(await accounts.PersonOf(issuer, "gro", default));
    }

    [Fact]
    public async Task A_thousand_accounts_asked_for_at_once_are_each_their_own_persons()
    {
        var (accounts, _) = await Here();
        await accounts.Bind(issuer, "kari", Kari, default);
        await accounts.Bind(issuer, "gro", Gro, default);
        time.PutForward(Later);

        var persons = await Task.WhenAll(
            Enumerable
                .Range(0, 1_000)
                .Select(number => accounts.PersonOf(issuer, number % 2 == 0 ? "kari" : "gro", default).AsTask())
        );

        Assert.All(persons, (person, number) => Assert.Equal(number % 2 == 0 ? Kari : Gro, person));
    }

    private async Task<(AccountList Accounts, NpgsqlDataSource Database)> Here()
    {
        var database = (await TestHub.Shared).Services.GetRequiredService<NpgsqlDataSource>();
        return (new AccountList(database, time), database);
    }

    private async Task Unbind(NpgsqlDataSource database, string subject)
    {
        await using var unbind = database.CreateCommand(
            "delete from hub_rows.accounts where issuer = $1 and subject = $2"
        );
        unbind.Parameters.Add(new() { Value = issuer });
        unbind.Parameters.Add(new() { Value = subject });
        Assert.Equal(1, await unbind.ExecuteNonQueryAsync());
    }
}
