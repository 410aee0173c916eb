using System.Globalization;
using Hub.Journeys.Items;
using Hub.Journeys.Measures;
using Hub.Shared.Tables;
using Hub.Shared.Text;

namespace Hub.Journeys.Tables;

/// <summary>A line of a table: a measure, or a goal without any. Null where a cell is empty: nothing is said of it.</summary>
internal sealed record MeasureLine(
    int Number,
    string? Goal,
    string? SubGoal,
    string? Measure,
    string? Owner,
    DateOnly? Due,
    MeasureStatus? Status,
    int? Percent,
    decimal? Weight
);

/// <summary>Measures as a table, to Excel and back.</summary>
internal static class MeasureTable
{
    public const int MostLines = 500;

    private static readonly string[] Dates = ["d.M.yyyy", "yyyy-M-d"];

    /// <summary>The heading first. A goal without measures has a line of its own.</summary>
    public static IReadOnlyList<IReadOnlyList<object?>> Write(IReadOnlyList<Item> items, Language language)
    {
        var rows = new List<IReadOnlyList<object?>> { MeasureTableWords.HeadingsIn(language) };
        var goals = items.Where(item => item.Kind is ItemKind.Goal).ToDictionary(goal => goal.Id);
        Under(null, null, null);
        return rows;

        void Under(Guid? parent, string? goal, string? subGoal)
        {
            var before = rows.Count;
            foreach (var measure in items.Where(item => item.Kind is ItemKind.Measure && Above(item) == parent))
                rows.Add([
                    goal,
                    subGoal,
                    measure.Fields.Title!.Shown,
                    measure.Fields.Owner?.Markdown,
                    measure.Fields.DueOn,
                    MeasureTableWords.Of(MeasureStatusRows.Read(measure.Fields.Status!), language),
                    measure.Fields.Percent,
                    measure.Fields.Weight,
                ]);
            if (parent is not null && rows.Count == before)
                rows.Add([goal, subGoal, null, null, null, null, null, null]);
            foreach (var each in items.Where(item => item.Kind is ItemKind.Goal && Above(item) == parent))
                if (goal is null)
                    Under(each.Id, each.Fields.Title!.Shown, null);
                else
                    Under(each.Id, goal, each.Fields.Title!.Shown);
        }

        Guid? Above(Item item) => item.Fields.Parent is { } its && goals.ContainsKey(its) ? its : null;
    }

    /// <summary>All lines that are right, and all that is wrong.</summary>
    public static (IReadOnlyList<MeasureLine> Lines, IReadOnlyList<LineError> Errors) Read(string table)
    {
        IReadOnlyList<CsvLine> lines;
        try
        {
            lines = CsvText.Read(table);
        }
        catch (CsvMalformed malformed)
        {
            return ([], [new(malformed.Line, LineErrorKind.NotCsv)]);
        }
        if (lines.Count == 0)
            return ([], [new(1, LineErrorKind.NoMeasureColumn)]);
        var errors = new List<LineError>();
        var columns = Columns(lines[0], errors);
        if (!columns.Contains(TableColumn.Measure))
            errors.Add(new(lines[0].Number, LineErrorKind.NoMeasureColumn));
        if (lines.Count - 1 > MostLines)
            errors.Add(new(lines[MostLines + 1].Number, LineErrorKind.TooManyLines));
        if (errors.Count > 0)
            return ([], errors);
        var read = new List<MeasureLine>();
        foreach (var line in lines.Skip(1))
        {
            var wrong = errors.Count;
            var one = Line(line, columns, lines[0].Cells, errors);
            if (errors.Count == wrong)
                read.Add(one);
        }
        return (read, errors);
    }

    private static TableColumn?[] Columns(CsvLine heading, List<LineError> errors)
    {
        var columns = heading.Cells.Select(MeasureTableWords.Column).ToArray();
        for (var i = 0; i < columns.Length; i++)
            if (heading.Cells[i].Length > 0 && (columns[i] is null || Array.IndexOf(columns, columns[i]) < i))
                errors.Add(new(heading.Number, LineErrorKind.UnknownColumn, Value: Short(heading.Cells[i])));
        return columns;
    }

    private static MeasureLine Line(
        CsvLine line,
        TableColumn?[] columns,
        IReadOnlyList<string> headings,
        List<LineError> errors
    )
    {
        if (line.Cells.Skip(columns.Length).Any(cell => cell.Length > 0))
            errors.Add(new(line.Number, LineErrorKind.TooManyCells));
        var read = new MeasureLine(
            line.Number,
            Text(TableColumn.Goal),
            Text(TableColumn.SubGoal),
            Text(TableColumn.Measure),
            Text(TableColumn.Owner),
            Value<DateOnly>(TableColumn.Due, LineErrorKind.NotADate, Date),
            Value(TableColumn.Status, LineErrorKind.NotAStatus, MeasureTableWords.Status),
            Value<int>(TableColumn.Percent, LineErrorKind.NotAPercentage, Percentage),
            Value<decimal>(TableColumn.Weight, LineErrorKind.NotAWeight, Weight)
        );
        if (read.Measure is null && (read.Owner, read.Due, read.Status, read.Percent, read.Weight) != default)
            errors.Add(new(line.Number, LineErrorKind.MeasureMissing));
        else if ((read.Measure, read.Goal, read.SubGoal) == default)
            errors.Add(new(line.Number, LineErrorKind.NothingNamed));
        if (read.SubGoal is not null && read.Goal is null)
            errors.Add(new(line.Number, LineErrorKind.GoalMissing));
        if (read.Percent is not null && read.Status is null && read.Measure is not null)
            errors.Add(new(line.Number, LineErrorKind.PercentWithoutStatus));
        return read;

        // A cell that Excel would have run as a formula was written with an apostrophe before it.
        string Cell(TableColumn column) =>
            Array.IndexOf(columns, column) is var index && index >= 0 && index < line.Cells.Count
                ? line.Cells[index] is ['\'', '=' or '+' or '-' or '@' or '|', ..] guarded
                    ? guarded[1..]
                    : line.Cells[index]
                : "";

        string? Text(TableColumn column)
        {
            var cell = Cell(column);
            if (cell.Length == 0)
                return null;
            if (TextLimits.CheckTitle(cell) is not null)
                Wrong(column, LineErrorKind.TextNotAllowed);
            return cell;
        }

        T? Value<T>(TableColumn column, LineErrorKind kind, Func<string, T?> parse)
            where T : struct
        {
            if (Cell(column) is not { Length: > 0 } cell)
                return null;
            if (parse(cell) is { } value)
                return value;
            Wrong(column, kind);
            return null;
        }

        void Wrong(TableColumn column, LineErrorKind kind) =>
            errors.Add(new(line.Number, kind, headings[Array.IndexOf(columns, column)], Short(Cell(column))));
    }

    private static DateOnly? Date(string cell) =>
        DateOnly.TryParseExact(cell, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static int? Percentage(string cell) =>
        int.TryParse(cell.TrimEnd('%', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
        && percent <= 100
            ? percent
            : null;

    private static decimal? Weight(string cell) =>
        decimal.TryParse(
            cell.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var weight
        ) && Weights.Check(weight) is null
            ? weight
            : null;

    private static string Short(string cell) => cell.Length > 50 ? cell[..50] : cell;
}
