using System.Buffers;
using System.Security.Claims;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Tests.CodeFirst;

/// <summary>Who may ask, said by attributes.</summary>
public sealed class AuthorizationTests
{
    private readonly Vault _vault = new();

    [Theory]
    [InlineData("{ open }", "", """{"data":{"open":"open"}}""")]
    [InlineData("{ signedIn }", "", "UNAUTHENTICATED")]
    [InlineData("{ signedIn }", "role:nobody", """{"data":{"signedIn":"in"}}""")]
    [InlineData("{ scoped }", "role:nobody", "FORBIDDEN")]
    [InlineData("{ scoped }", "scope:profile vault:read", """{"data":{"scoped":"scoped"}}""")]
    [InlineData("{ scoped }", "scope:vault:readall", "FORBIDDEN")]
    [InlineData("{ forRoles }", "role:guest", "FORBIDDEN")]
    [InlineData("{ forRoles }", "role:keeper", """{"data":{"forRoles":"role"}}""")]
    [InlineData("{ byPolicy }", "role:keeper", "FORBIDDEN")]
    [InlineData("{ byPolicy }", "age:18", """{"data":{"byPolicy":"policy"}}""")]
    [InlineData("{ both }", "age:18", "FORBIDDEN")]
    [InlineData("{ both }", "age:18;role:keeper", """{"data":{"both":"both"}}""")]
    [InlineData("{ ofClass }", "", "UNAUTHENTICATED")]
    [InlineData("mutation { burn }", "role:guest", "FORBIDDEN")]
    public async Task A_field_is_for_those_who_meet_all_its_demands(string query, string claims, string expected) =>
        Assert.Contains(expected, await Ask(query, claims), StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_is_resolved_for_who_may_not()
    {
        await Ask("{ signedIn scoped forRoles byPolicy secrets { word } ofClass }", "");
        await Ask("mutation { burn }", "role:guest");
        Assert.Empty(_vault.Calls);
    }

    [Fact]
    public async Task The_refusal_is_an_error_at_the_field_with_a_code_and_null_goes_up_as_it_does_for_errors()
    {
        Assert.Equal(
            """{"data":{"scoped":null},"errors":[{"message":"This needs a token with the scope \"vault:read\".","locations":[{"line":1,"column":3}],"path":["scoped"],"extensions":{"code":"FORBIDDEN"}}]}""",
            await Ask("{ scoped }", "role:guest")
        );
        Assert.StartsWith("""{"data":null,""", await Ask("{ open signedInRequired }", ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ things { ... on Secret { word } } }")]
    [InlineData("{ things { __typename name ... on Secret { word length } } }")]
    [InlineData("{ keeper { secret { word } } }")]
    public async Task A_types_demands_hold_for_each_of_its_fields_by_every_way(string query)
    {
        var answer = await Ask(query, "role:guest");
        Assert.Contains("FORBIDDEN", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", answer, StringComparison.Ordinal);
        Assert.Contains("sesame", await Ask(query, "role:keeper"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attack_an_interfaces_demand_is_passed_by_asking_the_type()
    {
        Assert.DoesNotContain("hidden", await Ask("{ box { inside } }", "role:guest"), StringComparison.Ordinal);
        Assert.Contains("hidden", await Ask("{ box { inside } }", "role:keeper"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Secret:sesame")]
    [InlineData("Secret:nothing")]
    public async Task A_node_that_one_may_not_see_is_not_found_and_not_loaded(string id)
    {
        Assert.Equal(
            """{"data":{"node":null}}""",
            await Ask($$"""{ node(id: "{{id}}") { __typename } }""", "role:guest")
        );
        Assert.DoesNotContain("loaded", _vault.Calls);
    }

    [Fact]
    public async Task A_subscription_is_not_opened_for_who_may_not()
    {
        using var engine = Engine();
        var parts = new List<string>();
        var request = new GraphQLRequest("subscription { alarms }") { User = User("role:guest") };
        await foreach (var part in engine.GetRequiredService<IGraphQLExecutor>().Subscribe(request, engine))
            parts.Add(Encoding.UTF8.GetString(part.Span));
        Assert.Contains("FORBIDDEN", Assert.Single(parts), StringComparison.Ordinal);
        Assert.Empty(_vault.Calls);
    }

    [Fact]
    public void A_policy_without_authorization_is_told_at_start()
    {
        var services = new ServiceCollection();
        services.AddSingleton(_vault);
        services.AddGraphQL(options => options.AddType(typeof(VaultQueries)).AddType(typeof(SecretFields)));
        using var provider = services.BuildServiceProvider();
        var refused = Assert.Throws<CodeFirstException>(() => provider.GetRequiredService<IGraphQLExecutor>());
        Assert.Contains(
            refused.Problems,
            problem => problem.Contains("services.AddAuthorization", StringComparison.Ordinal)
        );
    }

    private async Task<string> Ask(string query, string claims)
    {
        using var engine = Engine();
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(query) { User = claims.Length == 0 ? null : User(claims) };
        await engine.GetRequiredService<IGraphQLExecutor>().Execute(request, engine, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private ServiceProvider Engine()
    {
        var services = new ServiceCollection();
        services.AddSingleton(_vault);
        services.AddAuthorization(options => options.AddPolicy("adult", policy => policy.RequireClaim("age", "18")));
        services.AddGraphQL(options =>
        {
            foreach (
                var type in new[]
                {
                    typeof(VaultQueries),
                    typeof(KeeperQueries),
                    typeof(VaultMutations),
                    typeof(VaultEvents),
                    typeof(SecretFields),
                    typeof(Secret),
                    typeof(Coin),
                }
            )
                options.AddType(type);
        });
        return services.BuildServiceProvider();
    }

    private static ClaimsPrincipal User(string claims) =>
        new(
            new ClaimsIdentity(
                claims
                    .Split(';')
                    .Select(claim => new Claim(claim[..claim.IndexOf(':')], claim[(claim.IndexOf(':') + 1)..])),
                "test",
                "name",
                "role"
            )
        );
}

public sealed class Vault
{
    public List<string> Calls { get; } = [];

    public T Called<T>(string name, T answer)
    {
        Calls.Add(name);
        return answer;
    }
}

[InterfaceType]
public interface IThing
{
    string Name { get; }
}

public sealed record Coin(string Name) : IThing;

[Node(nameof(Word))]
[Authorize(Roles = ["keeper"])]
public sealed record Secret(string Word, string Name = "a secret") : IThing;

public interface ILocked
{
    [Authorize(Roles = ["keeper"])]
    string? Inside { get; }
}

public sealed record Box(string? Inside) : ILocked;

public sealed record Keeper(Secret? Secret);

[QueryType]
public static class VaultQueries
{
    public static string Open() => "open";

    [Authorize]
    public static string? SignedIn(Vault vault) => vault.Called("signedIn", "in");

    [Authorize]
    public static string SignedInRequired(Vault vault) => vault.Called("signedInRequired", "in");

    [Authorize(Scope = "vault:read")]
    public static string? Scoped(Vault vault) => vault.Called("scoped", "scoped");

    [Authorize(Roles = ["keeper", "owner"])]
    public static string? ForRoles(Vault vault) => vault.Called("forRoles", "role");

    [Authorize("adult")]
    public static string? ByPolicy(Vault vault) => vault.Called("byPolicy", "policy");

    [Authorize("adult")]
    [Authorize(Roles = ["keeper"])]
    public static string? Both(Vault vault) => vault.Called("both", "both");

    [Authorize(Roles = ["keeper"])]
    public static IReadOnlyList<Secret>? Secrets(Vault vault) =>
        vault.Called("secrets", new[] { new Secret("sesame") });

    public static IReadOnlyList<IThing?> Things() => [new Coin("a coin"), new Secret("sesame")];

    public static Keeper Keeper() => new(new Secret("sesame"));

    public static Box Box() => new("hidden");
}

[QueryType]
[Authorize]
public static class KeeperQueries
{
    public static string? OfClass(Vault vault) => vault.Called("ofClass", "class");
}

[MutationType]
public static class VaultMutations
{
    [Authorize(Roles = ["keeper"])]
    public static bool? Burn(Vault vault) => vault.Called("burn", true);
}

[SubscriptionType]
public static class VaultEvents
{
    [Authorize(Roles = ["keeper"])]
    public static async IAsyncEnumerable<int> Alarms(Vault vault)
    {
        await Task.Yield();
        yield return vault.Called("alarms", 1);
    }
}

[ObjectType<Secret>]
public static class SecretFields
{
    public static int Length([Parent] Secret secret) => secret.Word.Length;

    [NodeResolver]
    public static Task<IReadOnlyList<Secret?>> ByIds(IReadOnlyList<string> keys, Vault vault) =>
        Task.FromResult(
            vault.Called<IReadOnlyList<Secret?>>(
                "loaded",
                [.. keys.Select(key => key == "sesame" ? new Secret(key) : null)]
            )
        );
}
