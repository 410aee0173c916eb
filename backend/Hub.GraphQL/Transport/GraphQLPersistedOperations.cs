using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hub.GraphQL;

/// <summary>Operations known by the SHA-256 of their text: clients send <c>extensions.persistedQuery.sha256Hash</c> instead.</summary>
public sealed class GraphQLPersistedOperations
{
    internal Dictionary<string, byte[]> Trusted { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether clients may teach the server new operations by sending text and hash once. Default true.</summary>
    public bool Automatic { get; set; } = true;

    /// <summary>Refuses every operation that is not in a manifest. <c>OPERATION_NOT_TRUSTED</c></summary>
    public bool OnlyTrusted { get; set; }

    /// <summary>Trusts the operations of a manifest: a JSON object of hash and text, as graphql-codegen writes it.</summary>
    /// <exception cref="JsonException">It is no such object.</exception>
    /// <exception cref="ArgumentException">A hash is not the SHA-256 of its text.</exception>
    public void TrustManifest(string json)
    {
        foreach (var (hash, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [])
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            if (!string.Equals(hash, Convert.ToHexString(SHA256.HashData(bytes)), StringComparison.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"{hash} is not the SHA-256 of its operation.", nameof(json));
            }
            Trusted[hash] = bytes;
        }
    }
}
