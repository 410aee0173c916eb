namespace Hub.Journeys;

/// <summary>Addresses that people may press: of the web, and not too long to keep.</summary>
internal static class Addresses
{
    public static bool IsOne(Uri address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https" } && address.AbsoluteUri.Length <= 2000;
}
