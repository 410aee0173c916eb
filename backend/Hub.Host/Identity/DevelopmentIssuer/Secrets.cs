using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Host.Identity.DevelopmentIssuer;

internal static class Secrets
{
    public static string Random() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    public static bool AreEqual(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    /// <summary>RFC 7636, section 4.6: the verifier's SHA-256 is the challenge.</summary>
    public static bool Proves(string? verifier, string challenge) =>
        verifier is { Length: >= 43 and <= 128 }
        && AreEqual(Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))), challenge);
}
