namespace Hub.Host.Identity.Browser;

/// <summary>Somebody signed in whose account is bound to no person of ours: they need an invitation first.</summary>
public sealed class AccountBelongsToNobody : Exception;
