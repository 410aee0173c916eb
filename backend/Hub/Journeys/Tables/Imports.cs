using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Journeys.Tables;

/// <summary>Lines to take into a journey, each with what a new measure of it comes of.</summary>
/// <param name="Text">The words of a line with their author and language.</param>
internal sealed record ImportLines(IEnumerable<(MeasureLine Line, Thing? Origin)> Lines, Func<string, Text> Text)
{
    public static ImportLines By(Actor actor, Language language, IEnumerable<MeasureLine> lines) =>
        new(lines.Select(line => (line, (Thing?)null)), words => new Text(actor.PersonId!.Value, language, words));
}

/// <summary>Takes many lines into a journey at once, wherever they are from: all of them, or none.</summary>
public sealed class Imports(JourneyCommands commands, StandingThings things, NpgsqlDataSource database)
{
    /// <param name="most">How many lines there may be.</param>
    /// <param name="sources">What the lines are read from, beside the journey itself.</param>
    /// <param name="read">The lines, under the lock; null where what they are read from is not there.</param>
    internal async Task<(ImportCounts? Counts, IReadOnlyList<IError>? Errors)> Take<TInput>(
        Guid journey,
        TInput input,
        bool dryRun,
        int most,
        IReadOnlyList<Guid> sources,
        Func<States, ImportLines?> read,
        Refusal? wrong,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        // One at a time in a journey, over all nodes: what another one adds meanwhile is not to be added again.
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var turn = await connection.BeginTransactionAsync(cancellation);
        await using (var command = new NpgsqlCommand(SqlFile.Read<Imports>("TakeTurn"), connection, turn))
            await command.With("journey", journey).ExecuteNonQueryAsync(cancellation);
        var ids = Enumerable.Range(0, most).Select(_ => (New(), New(), New())).ToArray();
        var standing = await things.MeasureIds(journey, cancellation);
        ImportCounts? counts = null;
        var errors = await commands.Decide(
            journey,
            input,
            [journey, .. sources.Concat(standing).Select(id => (StreamId)id), .. ids.Select(id => (StreamId)id.Item1)],
            states =>
            {
                if (states.Of<JourneyState>(journey) is not JourneyState.Opened opened || read(states) is not { } taken)
                    return new JourneyNotFound();
                var plan = new ImportPlan(
                    journey,
                    opened,
                    standing.Select(id => (id, states.Of<MeasureState>(id))),
                    taken.Text,
                    commands.Now
                );
                foreach (var ((line, origin), own) in taken.Lines.Zip(ids))
                    plan.Add(line, own, origin);
                counts = plan.Counts;
                return plan.Decide(dryRun);
            },
            cancellation,
            wrong: wrong
        );
        return (errors is null ? counts : null, errors);

        Guid New() => Guid.CreateVersion7(commands.Now);
    }
}
