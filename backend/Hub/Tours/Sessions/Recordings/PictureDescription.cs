namespace Hub.Tours.Sessions.Recordings;

/// <summary>How who does not see the picture gets what it shows.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum PictureDescription
{
    /// <summary>The recording has audio description (synstolking).</summary>
    AudioDescribed,

    /// <summary>What is said covers what the picture shows.</summary>
    SpeechCoversPicture,
}
