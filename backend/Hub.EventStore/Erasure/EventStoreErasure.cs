using Hub.EventStore.Erasure;

namespace Hub.EventStore;

/// <summary>
/// Takes a person out of the log: empties their words in events (<see cref="PersonalTextAttribute"/>) and in the rows folded
/// from them, deletes ordinary rows about them, and writes it into a ledger. What was written with a hat belongs to that
/// body and stays until its retention is over or the body confirms that its archive has it.
/// </summary>
/// <remarks>
/// Runs as <c>hub_eraser</c>, through functions that can do nothing else. All of an erasure is one transaction; in the order of
/// the log it is the event <see cref="PersonErased"/>, after which no cache and no follower holds the words.
/// </remarks>
public sealed class EventStoreErasure
{
    private readonly EraserConnection eraser;
    private readonly ErasureLedger? ledger;
    private readonly TimeProvider clock;

    /// <param name="connectionString">Of a login that is a member of <c>hub_eraser</c>, past any transaction pooler.</param>
    /// <param name="options">As the store has them; <see cref="EventStoreOptions.ErasureLedger"/> names the file.</param>
    /// <param name="projections">Inline projections beside those of the options.</param>
    /// <param name="rows">Ordinary rows about persons.</param>
    public EventStoreErasure(
        string connectionString,
        EventStoreOptions options,
        IEnumerable<IProjection>? projections = null,
        IEnumerable<IPersonalRows>? rows = null,
        TimeProvider? clock = null
    )
    {
        eraser = new EraserConnection(
            connectionString,
            options,
            [.. options.Projections, .. projections ?? []],
            [.. rows ?? []]
        );
        ledger = options.ErasureLedger is { } path ? new ErasureLedger(path) : null;
        this.clock = clock ?? TimeProvider.System;
    }

    /// <summary>What erasing this person would find; what stays, and why.</summary>
    public Task<IReadOnlyList<PersonalWords>> Preview(Guid person, CancellationToken cancellationToken = default) =>
        eraser.Preview(person, cancellationToken);

    /// <summary>Erases. Repeated, it takes what may go by now.</summary>
    /// <param name="askedBy">Who is answerable for it, as the ledger shall say.</param>
    public async Task<ErasureResult> Erase(
        Guid person,
        string askedBy,
        string reason,
        CancellationToken cancellationToken = default
    )
    {
        var asked = new ErasureAsked(Guid.CreateVersion7(), person, askedBy, reason, clock.GetUtcNow());
        if (ledger is not null)
            await ledger.Add(asked, cancellationToken);
        return await eraser.Erase(asked, cancellationToken);
    }

    /// <summary>
    /// The body says that its archive has what was written with its hat and recorded before a time: what erased persons wrote
    /// so goes now.
    /// </summary>
    /// <returns>The erasures that this led to.</returns>
    public async Task<IReadOnlyList<ErasureResult>> ConfirmTransfer(
        string actingFor,
        DateTimeOffset recordedBefore,
        string confirmedBy,
        CancellationToken cancellationToken = default
    )
    {
        var confirmed = new TransferConfirmed(
            Guid.CreateVersion7(),
            actingFor,
            recordedBefore,
            confirmedBy,
            clock.GetUtcNow()
        );
        if (ledger is not null)
            await ledger.Add(confirmed, cancellationToken);
        await eraser.Confirm(confirmed, cancellationToken);
        return await EraseDue(cancellationToken);
    }

    /// <summary>Takes what of erased persons had to stay and may go by now.</summary>
    public async Task<IReadOnlyList<ErasureResult>> EraseDue(CancellationToken cancellationToken = default)
    {
        var erasures = new List<ErasureResult>();
        foreach (var person in await eraser.PersonsWithKeptWords(cancellationToken))
        {
            var due = new ErasureAsked(
                Guid.CreateVersion7(),
                person,
                "retention",
                "retention is over",
                clock.GetUtcNow()
            );
            if (await eraser.Erase(due, cancellationToken) is { Sequence: > 0 } erasure)
                erasures.Add(erasure);
        }
        return erasures;
    }

    /// <summary>
    /// After a database was restored: does again what the ledger's file knows and the database does not. Before anybody is let
    /// in. Without anything to do it asks one question.
    /// </summary>
    /// <returns>The erasures that were done again.</returns>
    /// <exception cref="FormatException">The file is damaged; nothing was done.</exception>
    public async Task<IReadOnlyList<ErasureResult>> Reapply(CancellationToken cancellationToken = default)
    {
        if (ledger is null)
            return [];
        var lines = await ledger.Read(cancellationToken);
        if (lines.Count == 0)
            return [];
        var done = await eraser.LedgerIds(cancellationToken);
        var missing = lines.Where(line => !done.Contains(line.Id)).ToList();
        var erasures = new List<ErasureResult>();
        foreach (var line in missing)
            if (line is TransferConfirmed confirmed)
                await eraser.Confirm(confirmed, cancellationToken);
            else if (line is ErasureAsked asked)
                erasures.Add(await eraser.Erase(asked, cancellationToken));
        if (missing.Count > 0)
            erasures.AddRange(await EraseDue(cancellationToken));
        return [.. erasures.Where(erasure => erasure.Sequence > 0)];
    }

    /// <summary>
    /// A person's events as JSON: what they did and what they wrote, also in others' copies, without others' words.
    /// </summary>
    /// <returns>How many events.</returns>
    public Task<int> Export(Guid person, Stream utf8Json, CancellationToken cancellationToken = default) =>
        PersonExport.Write(eraser, person, clock.GetUtcNow(), utf8Json, cancellationToken);
}
