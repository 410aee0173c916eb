using System.Text.Json.Nodes;

namespace Hub.Testing.Keycloak;

/// <summary>A second realm with the same clients and audience as the hub's own, and Ola with the same name and password.</summary>
public static class OtherRealm
{
    public const string Name = "other";

    /// <summary>Writes it to a file of its own and gives the path.</summary>
    public static string Write(string realmFile)
    {
        var realm = JsonNode.Parse(File.ReadAllText(realmFile))!.AsObject();
        realm["realm"] = Name;
        var clients = realm["clients"]!.AsArray();
        clients.Remove(clients.Single(client => (string?)client!["clientId"] == "hub-machine"));
        // One person is enough, and each costs Keycloak the hashing of a password.
        var users = realm["users"]!.AsArray();
        foreach (var left in users.Where(user => (string?)user!["username"] != People.Ola.User).ToArray())
        {
            users.Remove(left);
        }

        foreach (var user in users)
        {
            // Keycloak's ids are unique over its realms, so here he has another one.
            user!.AsObject().Remove("id");
            user["realmRoles"] = new JsonArray();
        }

        var path = Path.Combine(Path.GetTempPath(), $"other-realm-{Guid.NewGuid():N}.json");
        File.WriteAllText(path, realm.ToJsonString());
        return path;
    }
}
