namespace Hub.Identity.Viewing;

/// <summary>Told by the host: whether people sign in at the built-in issuer, without a password.</summary>
public sealed record DevelopmentSignIn(bool IsOn);
