using System.Collections.Frozen;
using Hub.Shared.Links;

namespace Hub.Shared.Notices;

/// <summary>What an event does to people's notices.</summary>
public abstract record Telling;

/// <summary>People are told of a thing. An event tells a person at most once: of several tellings the first counts.</summary>
/// <param name="Kind">The code of a <see cref="NoticeKind"/>.</param>
/// <param name="About">The thing; an <see cref="INoticeThings"/> or a linkable type says who may see it.</param>
/// <param name="To">Those who are told; never the author.</param>
/// <param name="At">When it happened.</param>
public sealed record Told(string Kind, Thing About, Recipients To, DateTimeOffset At) : Telling
{
    /// <summary>Who did it, to be named; null where nobody is, or a body or network did it.</summary>
    public Guid? Author { get; init; }

    /// <summary>
    /// What is the same notice has the same key: a person gets it once. Null: each event is a notice of its own.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>It is told because of what a text says: when the text is erased, so is this.</summary>
    public bool IsFromText { get; init; }

    /// <summary>
    /// Further values for the kind's words, by the names they have there. Never a person's name, address or words: those
    /// could not be erased from here. A day is <c>2026-12-03</c>, a time ISO 8601 with offset.
    /// </summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = FrozenDictionary<string, string>.Empty;
}

/// <summary>What was told of the thing is no longer so: its notices go.</summary>
public sealed record TakenBack(Thing About) : Telling;
