using Hub.Host.Identity;
using Microsoft.Extensions.Configuration;

namespace Hub.Tests.Identity;

public sealed class KeycloakOptionsTests
{
    private static KeycloakOptions Options(params (string Key, string Value)[] settings) =>
        KeycloakOptions.From(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(setting => KeyValuePair.Create($"Keycloak:{setting.Key}", (string?)setting.Value))
                )
                .Build()
        );

    [Fact]
    public void The_keys_are_those_of_Keycloak_AuthServices()
    {
        var options = Options(
            ("auth-server-url", "https://id.example/auth"),
            ("realm", "hub"),
            ("resource", "hub-web"),
            ("ssl-required", "none"),
            ("credentials:secret", "secret")
        );

        Assert.Equal(
            new KeycloakOptions(new Uri("https://id.example/auth/"), "hub", "none", "hub-web", "secret"),
            options
        );
    }

    [Fact]
    public void The_keys_may_be_written_without_hyphens()
    {
        var options = Options(("AuthServerUrl", "https://id.example/"), ("SslRequired", "all"));

        Assert.Equal("https://id.example/", options.AuthServerUrl!.ToString());
        Assert.Equal("all", options.SslRequired);
    }

    [Theory]
    [InlineData("external", "http://id.example/", true)]
    [InlineData("external", "http://127.0.0.1:8080/", false)]
    [InlineData("external", "http://localhost:8080/", false)]
    [InlineData("none", "http://id.example/", false)]
    [InlineData("all", "http://localhost:8080/", true)]
    [InlineData("anything else", "http://localhost:8080/", true)]
    public void Plain_http_is_for_loopback_unless_it_is_said(string sslRequired, string url, bool requiresHttps)
    {
        Assert.Equal(requiresHttps, Options(("auth-server-url", url), ("ssl-required", sslRequired)).RequiresHttps);
    }
}
