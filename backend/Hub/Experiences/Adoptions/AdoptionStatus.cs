namespace Hub.Experiences.Adoptions;

/// <summary>How far a municipality has come with what it took. Events store the number: add new ones at the end.</summary>
public enum AdoptionStatus
{
    /// <summary>It wants to.</summary>
    Planned,

    /// <summary>It tries it out.</summary>
    Trying,

    /// <summary>It is in use.</summary>
    InUse,

    /// <summary>It does so no more.</summary>
    Stopped,
}
