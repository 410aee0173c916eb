using Microsoft.IdentityModel.Tokens;

namespace Hub.Host.Identity;

/// <summary>What every token must prove, whether a client sent it or the provider answered it.</summary>
public static class TokenChecks
{
    /// <summary>Asymmetric ones only: <c>none</c>, and a secret made of a public key, are refused.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256,
        SecurityAlgorithms.EcdsaSha384,
        SecurityAlgorithms.EcdsaSha512,
    ];

    public static TokenValidationParameters Parameters(IdentityProvider provider) =>
        new()
        {
            ValidAudience = provider.ClientId,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromSeconds(30),
            NameClaimType = "preferred_username",
            // Offices are Hub's own record: no role of a token counts here.
            RoleClaimType = "no-role-counts",
        };
}
