using System.Text.Json;
using Hub.GraphQL;
using Hub.Host.Starting;

namespace Hub.Host.Api;

/// <summary>
/// With <c>Hub:TrustedOperationsOnly</c> this host runs what its own web page asks, and what the manifests named in
/// <c>Hub:TrustedOperations</c> hold (JSON files of SHA-256 and text, as graphql-codegen writes them), and refuses all else.
/// </summary>
public static class TrustedOperations
{
    /// <summary>What the page's build leaves beside the page.</summary>
    public const string ManifestOfPage = "operations.json";

    public static void Configure(GraphQLPersistedOperations operations, IConfiguration configuration)
    {
        operations.OnlyTrusted = configuration.GetValue("Hub:TrustedOperationsOnly", defaultValue: false);
        foreach (var file in configuration.GetSection("Hub:TrustedOperations").Get<string[]>() ?? [])
        {
            Trust(operations, file);
        }
    }

    public static void Trust(GraphQLPersistedOperations operations, string file)
    {
        try
        {
            operations.TrustManifest(File.ReadAllText(file));
        }
        catch (Exception wrong)
            when (wrong is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            throw new StartRefused($"{file} is no manifest of trusted operations: {wrong.Message}");
        }
    }
}
