using System.Collections.Concurrent;
using System.Text.Json;
using Hub.EventStore;

namespace Hub.Shared.Notices;

/// <summary>
/// Folds what all modules' events tell into one inbox: a row for each person. Registered after all rows that
/// <see cref="Recipients.Found"/> may ask.
/// </summary>
internal sealed class NoticeProjection(IEnumerable<ITellings> modules) : IProjection
{
    private static readonly string TakeBack = SqlFile.Read<NoticeProjection>("TakeBackNotices");
    private static readonly string RemoveOfText = SqlFile.Read<NoticeProjection>("RemoveNoticesOfText");
    private static readonly ConcurrentDictionary<string, string> AddSql = new();
    private static readonly ConcurrentDictionary<string, string> TurnSql = new();

    private readonly ITellings[] _modules = [.. modules];

    public string Name => "notices";

    public int Version => 2;

    public IReadOnlyList<string> Tables { get; } = ["notices"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        foreach (var module in _modules)
        foreach (var telling in module.Of(recorded))
            if (telling is Told told)
                Add(AddSql, "AddNotices", told, recorded, batch);
            else if (telling is TakenBack { About: var thing })
                batch.Add(TakeBack, thing.Type, thing.Key);
    }

    /// <summary>
    /// What an erased text told is told no more. Whoever the event tells something all the same, as that their topic was
    /// replied to, has that instead.
    /// </summary>
    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        Told[] left = [.. _modules.SelectMany(module => module.Of(masked)).OfType<Told>()];
        foreach (var told in left)
            Add(TurnSql, "TurnNotices", told, masked, batch);
        if (!left.Any(told => told.IsFromText))
            batch.Add(RemoveOfText, masked.Sequence);
    }

    private static void Add(
        ConcurrentDictionary<string, string> known,
        string sql,
        Told told,
        RecordedEvent recorded,
        SqlBatch batch
    ) =>
        batch.Add(
            known.GetOrAdd(
                told.To.Select,
                select =>
                    SqlFile.Read<NoticeProjection>(sql).Replace("{{recipients}}", select, StringComparison.Ordinal)
            ),
            [
                told.Key ?? $"{recorded.Stream.Value}{recorded.Sequence}",
                told.Kind,
                told.About.Type,
                told.About.Key,
                told.Author,
                told.Author is null ? null : recorded.Headers.ActingFor,
                JsonSerializer.Serialize(told.Facts),
                told.IsFromText,
                told.At,
                recorded.Sequence,
                .. told.To.Values,
            ]
        );
}
