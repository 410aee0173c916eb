namespace Hub.Forum;

/// <summary>What a reader can say without writing. Events store the number: add new ones at the end.</summary>
public enum ReactionKind
{
    Useful,
    WantToTry,
    Thanks,
}
