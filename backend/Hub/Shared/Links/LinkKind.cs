namespace Hub.Shared.Links;

/// <summary>How one thing came to be linked to another.</summary>
/// <remarks>Events store the number and rows the name: add new ones at the end, never rename.</remarks>
public enum LinkKind
{
    /// <summary>A text on the one's page links to the other's.</summary>
    Text,

    /// <summary>The one was there first, and the other was born of it: a topic of a question, a measure of an adoption.</summary>
    Origin,

    /// <summary>Somebody laid the two side by side.</summary>
    Related,
}
