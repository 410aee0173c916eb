using System.Text;
using Hub.Tours.Sessions;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Tests.Tours.Sessions;

public sealed class JitsiRoomsTests
{
    private const string Secret = "en-hemmelighet-paa-minst-32-tegn-er-nok";
    private static readonly Guid Person = new("0197a000-0000-7000-8000-000000000080");

    [Fact]
    public async Task A_link_lets_its_own_person_into_one_room_for_ten_minutes()
    {
        var link = Rooms(Secret).Link("Steinkjer-12-mars", Person, "Kari Berg", isModerator: true)!;

        Assert.StartsWith("https://video.example/Steinkjer-12-mars?jwt=", link, StringComparison.Ordinal);
        var token = link[(link.IndexOf('=') + 1)..];
        var read = await new JsonWebTokenHandler().ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = "hub",
                ValidAudience = "hub",
                ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
                IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Secret)),
            }
        );
        Assert.True(read.IsValid);
        Assert.Equal("Steinkjer-12-mars", read.Claims["room"]);
        Assert.InRange(read.SecurityToken.ValidTo, DateTime.UtcNow.AddMinutes(9), DateTime.UtcNow.AddMinutes(10));
        Assert.DoesNotContain(Secret, link, StringComparison.Ordinal);
    }

    // Attack: a secret that can be guessed.
    [Theory]
    [InlineData(null)]
    [InlineData("kort")]
    public void Without_a_good_secret_there_are_no_rooms(string? secret)
    {
        Assert.False(Rooms(secret).IsSetUp);
        Assert.Null(Rooms(secret).Link("rom", Person, "Kari Berg", isModerator: false));
    }

    private static JitsiRooms Rooms(string? secret) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["Hub:Jitsi:Address"] = "https://video.example",
                        ["Hub:Jitsi:Application"] = "hub",
                        ["Hub:Jitsi:Secret"] = secret,
                    }
                )
                .Build(),
            TimeProvider.System
        );
}
