using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Testing;
using Npgsql;

namespace Hub.Load.Session;

/// <summary>
/// As many people as wanted, each with an account at the development issuer and an office in network 50. They are rows
/// beside the log: what is measured begins after they have signed in.
/// </summary>
internal sealed class Crowd(int count, string realmFile)
{
    private const string Template = "infra/keycloak/hub-realm.json";

    public string RealmFile => realmFile;

    public static Crowd Make(int count)
    {
        var realm = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryRoot(), Template)))!.AsObject();
        var users = realm["users"]!.AsArray();
        for (var number = 0; number < count; number++)
            users.Add(
                JsonSerializer.SerializeToNode(
                    new
                    {
                        id = Subject(number),
                        username = Name(number),
                        enabled = true,
                        emailVerified = true,
                        credentials = new[] { new { type = "password", value = Person.Password } },
                        realmRoles = Array.Empty<string>(),
                    }
                )
            );
        var path = Path.Combine(Path.GetTempPath(), $"hub-load-realm-{Guid.NewGuid():N}.json");
        File.WriteAllText(path, realm.ToJsonString());
        return new Crowd(count, path);
    }

    /// <summary>The people of the crowd at one of several nodes, whose issuer they belong to.</summary>
    public IReadOnlyList<int> At(int node, int nodes) =>
        [.. Enumerable.Range(0, count).Where(number => number % nodes == node)];

    public static Person PersonOf(int number) => new(Name(number), Name(number));

    public static async Task Bind(string owner, Uri node, IReadOnlyList<int> numbers)
    {
        await using var database = NpgsqlDataSource.Create(owner);
        foreach (
            var sql in (string[])
                [
                    "insert into hub_rows.people (id, name, language) select * from unnest(@ids, @names, @languages) on conflict do nothing",
                    "insert into hub_rows.accounts (issuer, subject, person) select @issuer, * from unnest(@subjects, @ids)",
                    "insert into hub_read.offices (id, person, kind, municipality, valid_from, sequence) select gen_random_uuid(), id, 'Participant', '5006', '2026-01-01', 0 from unnest(@ids) as id",
                ]
        )
        {
            await using var command = database.CreateCommand(sql);
            command.Parameters.AddWithValue("ids", numbers.Select(Id).ToArray());
            command.Parameters.AddWithValue("names", numbers.Select(Name).ToArray());
            command.Parameters.AddWithValue("languages", numbers.Select(_ => "nb").ToArray());
            command.Parameters.AddWithValue("subjects", numbers.Select(number => Subject(number).ToString()).ToArray());
            command.Parameters.AddWithValue("issuer", $"{node.ToString().TrimEnd('/')}/realms/hub");
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string Name(int number) => $"deltaker.{number}";

    private static Guid Id(int number) => new(number, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    private static Guid Subject(int number) => new(number, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2);

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hub.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
