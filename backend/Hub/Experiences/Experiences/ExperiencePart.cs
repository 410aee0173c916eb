namespace Hub.Experiences.Experiences;

/// <summary>What an experience has beside its texts.</summary>
public enum ExperiencePart
{
    /// <summary>The focus areas that it is about.</summary>
    FocusAreas,

    /// <summary>The phases of a journey that it helps in.</summary>
    Phases,

    /// <summary>Pictures and documents, with their descriptions.</summary>
    Media,

    /// <summary>The link to a video, and who is seen in it.</summary>
    Video,

    /// <summary>The office that answers questions.</summary>
    Contact,
}
