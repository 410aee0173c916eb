namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>The issuer is the host's first address, whatever host name a request asked for.</summary>
public sealed class IssuerAddress(HostAddress host, RealmFile realm)
{
    public string Issuer => $"{host.Origin}/realms/{realm.Realm}";

    public string Endpoint(string name) => $"{Issuer}/protocol/openid-connect/{name}";
}
