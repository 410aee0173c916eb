namespace Hub.Testing;

/// <summary>A sample person: the user name they sign in with and the name others see.</summary>
public sealed record Person(string User, string Name)
{
    /// <summary>Every sample person's; Development only.</summary>
    public const string Password = "hub";

    /// <summary>Only the person's name appears in test output.</summary>
    public override string ToString() => Name;
}
