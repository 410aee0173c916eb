namespace Hub.Networks;

public static class NetworkKeys
{
    /// <summary>The network of the whole country; the others have their county's number.</summary>
    public const string National = "national";
}
