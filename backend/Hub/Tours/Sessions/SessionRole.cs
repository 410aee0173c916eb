namespace Hub.Tours.Sessions;

/// <summary>What somebody does in a session beside taking part.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum SessionRole
{
    /// <summary>Leads the session.</summary>
    Host,

    /// <summary>May do all that a host may, and goes on when the host's line is cut.</summary>
    CoHost,

    /// <summary>Presents: moves the slides.</summary>
    Presenter,

    /// <summary>Writes the captions.</summary>
    Captioner,
}
