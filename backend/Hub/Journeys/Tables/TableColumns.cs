using Hub.Journeys.Measures;
using Hub.Shared.Text;

namespace Hub.Journeys.Tables;

/// <summary>A column of a table of measures, in its order there.</summary>
internal enum TableColumn
{
    Goal,
    SubGoal,
    Measure,
    Owner,
    Due,
    Status,
    Percent,
    Weight,
}

/// <summary>What columns and statuses are called in tables: written in one language, read in all.</summary>
internal static class MeasureTableWords
{
    private static readonly Dictionary<Language, string[]> Headings = new()
    {
        [Language.Nb] = ["Mål", "Delmål", "Tiltak", "Ansvarlig", "Frist", "Status", "Prosent", "Vekt"],
        [Language.Nn] = ["Mål", "Delmål", "Tiltak", "Ansvarleg", "Frist", "Status", "Prosent", "Vekt"],
        [Language.En] = ["Goal", "Sub-goal", "Measure", "Owner", "Due", "Status", "Percent", "Weight"],
    };

    private static readonly Dictionary<Language, string[]> Statuses = new()
    {
        [Language.Nb] = ["Planlagt", "I gang", "Gjennomført", "På vent", "Stoppet"],
        [Language.Nn] = ["Planlagt", "I gang", "Gjennomført", "På vent", "Stoppa"],
        [Language.En] = ["Planned", "Under way", "Carried out", "On hold", "Stopped"],
    };

    public static IReadOnlyList<string> HeadingsIn(Language language) => Headings[Form(language)];

    public static string Of(MeasureStatus status, Language language) => Statuses[Form(language)][(int)status];

    public static TableColumn? Column(string heading) =>
        Headings
            .Values.Select(words => Array.FindIndex(words, word => Same(word, heading)))
            .Where(index => index >= 0)
            .Select(index => (TableColumn?)index)
            .FirstOrDefault();

    /// <summary>By its word in any of the languages, or by its code.</summary>
    public static MeasureStatus? Status(string text) =>
        Statuses
            .Values.Append(Enum.GetNames<MeasureStatus>())
            .Select(words => Array.FindIndex(words, word => Same(word, text)))
            .Where(index => index >= 0)
            .Select(index => (MeasureStatus?)index)
            .FirstOrDefault();

    public static bool Same(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Language Form(Language language) => language is Language.Nn or Language.En ? language : Language.Nb;
}
