using Hub.Host.Identity.DevelopmentIssuer;
using Hub.Identity.Sample;

namespace Hub.Tests.Identity;

public sealed class RealmFileTests
{
    private static readonly RealmFile Realm = RealmFile.Read(RealmFile.DefaultPath);

    [Fact]
    public void Every_sample_person_has_a_user_of_the_same_name_and_the_password_hub()
    {
        foreach (var person in SamplePeople.All)
        {
            var user = Realm.UserNamed(person.User);
            Assert.NotNull(user);
            Assert.Equal(person.Name, user.Name);
            Assert.True(user.HasPassword("hub"));
            Assert.True(Guid.TryParse(user.Id, out _));
            Assert.EndsWith(".example", user.Email, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_secret_says_that_it_is_for_development()
    {
        var secrets = Realm.Clients.Select(client => client.Secret).OfType<string>().ToArray();

        Assert.NotEmpty(secrets);
        Assert.All(secrets, secret => Assert.StartsWith("development-only-", secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://localhost:5080/sign-in/callback")]
    [InlineData("http://127.0.0.1:41234/sign-in/callback")]
    [InlineData("http://localhost/")]
    public void The_host_may_be_returned_to_on_any_port_of_this_machine(string redirectUri)
    {
        Assert.True(Realm.Client("hub-web")!.Allows(redirectUri));
    }

    [Theory]
    [InlineData("http://evil.example/sign-in/callback")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://localhost:5080@evil.example/")]
    [InlineData("http://user@localhost:5080/")]
    [InlineData("https://localhost:5080/")]
    [InlineData("http://localhost\\@evil.example/")]
    [InlineData("http://localhost:5080/#fragment")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/sign-in/callback")]
    [InlineData("")]
    [InlineData(null)]
    public void No_other_address_may_be_returned_to(string? redirectUri)
    {
        Assert.False(Realm.Client("hub-web")!.Allows(redirectUri));
    }
}
