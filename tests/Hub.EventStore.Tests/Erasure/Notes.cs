namespace Hub.EventStore.Tests.Erasure;

// The smallest shapes with a person's words in them: alone, copied, in a list, edited by somebody else.

[PersonalText(nameof(WrittenBy), nameof(Words))]
public sealed record Saying(Guid WrittenBy, string Language, string Words);

public sealed record NoteWritten(string Place, Saying Text) : Event;

public sealed record NoteChanged(Saying Text) : Event;

/// <summary>A merge: others' texts in one event.</summary>
public sealed record NotesGathered(IReadOnlyList<Saying> Texts) : Event;

public sealed record NoteChatted([property: Retention("chat")] Saying Text) : Event;

public sealed record NoteMinuted([property: Retention("minutes")] Saying Text) : Event;

/// <summary>An event that is a text itself.</summary>
[PersonalText(nameof(WrittenBy), nameof(Words))]
public sealed record NoteSpoken(Guid WrittenBy, string Words, int Seconds) : Event;

public sealed record Note(string? Words) : IState<Note>
{
    public static Note Initial { get; } = new((string?)null);

    public Note Evolve(Event recorded) =>
        recorded switch
        {
            NoteWritten written => new(written.Text.Words),
            NoteChanged changed => new(changed.Text.Words),
            _ => this,
        };
}

/// <summary>The newest words of each note.</summary>
public sealed class NoteProjection : IProjection
{
    public const string Table =
        "create table hub_read.notes (id uuid primary key, words text not null, version bigint not null)";

    public string Name => "notes";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["notes"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (WordsOf(recorded) is { } words)
            batch.Add(
                "insert into notes values ($1, $2, $3) on conflict (id) do update set words = excluded.words, version = excluded.version",
                recorded.Stream.Value,
                words,
                recorded.Version
            );
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (WordsOf(masked) is { } words)
            batch.Add(
                "update notes set words = $2 where id = $1 and version = $3",
                masked.Stream.Value,
                words,
                masked.Version
            );
    }

    private static string? WordsOf(RecordedEvent recorded) =>
        recorded.Data switch
        {
            NoteWritten written => written.Text.Words,
            NoteChanged changed => changed.Text.Words,
            _ => null,
        };
}

/// <summary>Ordinary rows about persons.</summary>
public sealed class Profiles : IPersonalRows
{
    public const string Table = "create table hub_rows.profiles (person uuid primary key, name text not null)";

    public void Erase(Guid person, SqlBatch batch) =>
        batch.Add("delete from hub_rows.profiles where person = $1", person);
}
