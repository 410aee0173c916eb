namespace Hub.Shared.Text;

public static class ActorWords
{
    /// <summary>What the actor writes, in that language or their own; null where nothing is written.</summary>
    public static Text? Writes(this Actor actor, string? words, Language? language = null) =>
        string.IsNullOrWhiteSpace(words)
            ? null
            : new Text(actor.PersonId!.Value, language ?? Languages.OrDefault(actor.Language), words.Trim());
}
