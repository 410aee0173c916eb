namespace Hub.Shared.Links;

/// <summary>How one thing came to be linked to another.</summary>
/// <remarks>Rows store the name.</remarks>
public enum LinkKind
{
    /// <summary>A text on the one's page links to the other's.</summary>
    Text,
}
