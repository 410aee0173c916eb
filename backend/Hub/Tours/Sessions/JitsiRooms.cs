using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Tours.Sessions;

/// <summary>
/// Rooms of a Jitsi that lets in only those with a token of ours (its <c>prosody</c> plugin <c>token_verification</c>).
/// The secret is a setting; it is neither stored nor logged, and a token goes to its own person alone.
/// </summary>
public sealed class JitsiRooms(IConfiguration configuration, TimeProvider time)
{
    /// <summary>Long enough to get in; the room itself does not put anybody out.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly Uri? address = Address(configuration["Hub:Jitsi:Address"]);
    private readonly string? application = configuration["Hub:Jitsi:Application"];
    private readonly string? secret = configuration["Hub:Jitsi:Secret"];

    public bool IsSetUp => address is not null && application is not null && secret is { Length: >= 32 };

    /// <summary>The room's link for one person, with the token that lets them in; null where no Jitsi is set up.</summary>
    public string? Link(string room, Guid person, string name, bool isModerator)
    {
        if (!IsSetUp)
            return null;
        var now = time.GetUtcNow();
        var token = new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = application,
                Audience = application,
                NotBefore = now.AddMinutes(-1).UtcDateTime,
                IssuedAt = now.UtcDateTime,
                Expires = (now + Lifetime).UtcDateTime,
                Claims = new Dictionary<string, object>
                {
                    ["sub"] = address!.Host,
                    ["room"] = room,
                    ["context"] = new Dictionary<string, object>
                    {
                        ["user"] = new Dictionary<string, object>
                        {
                            ["id"] = person.ToString("N"),
                            ["name"] = name,
                            ["moderator"] = isModerator,
                        },
                    },
                },
                SigningCredentials = new(
                    new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret!)),
                    SecurityAlgorithms.HmacSha256
                ),
            }
        );
        return $"{address}{Uri.EscapeDataString(room)}?jwt={token}";
    }

    private static Uri? Address(string? setting) =>
        Uri.TryCreate(setting?.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme == "https" ? uri : null;
}
