using System.Globalization;
using Hub.EventStore;
using Hub.Host.Starting;

namespace Hub.Host.Commands.Store;

/// <summary>
/// <c>store erase</c>: takes a person out of the log, the read models and the rows beside them; or takes what had to stay
/// until now. Beside a running hub, whose open windows ask again.
/// </summary>
internal static class StoreErase
{
    private const string Person = "--person";
    private const string Preview = "--preview";
    private const string By = "--by";
    private const string Reason = "--reason";
    private const string Transferred = "--transferred";
    private const string Before = "--before";
    private const string Due = "--due";

    public static StoreVerb Verb { get; } =
        new("erase", "takes a person's words and rows away; --preview only says what would go and what stays", Run)
        {
            Options =
            [
                $"{Person} ID",
                Preview,
                $"{By} WHO",
                $"{Reason} TEXT",
                $"{Transferred} HAT",
                $"{Before} TIME",
                Due,
            ],
        };

    private static async Task<Finding> Run(OpenStore store, CancellationToken cancellation)
    {
        var arguments = store.Arguments;
        var erasure = store.Services.GetRequiredService<EventStoreErasure>();
        if (((string[])[Person, Transferred, Due]).Count(arguments.Has) != 1)
            throw new StartRefused(
                $"store erase takes one of: {Person} ID {By} WHO {Reason} TEXT (or {Preview}); {Transferred} HAT {Before} TIME {By} WHO; {Due}."
            );
        if (arguments.Has(Due))
            return Say(await erasure.EraseDue(cancellation));
        if (arguments.Value(Transferred) is { } hat)
            return Say(await erasure.ConfirmTransfer(hat, Time(arguments), Needed(arguments, By), cancellation));
        if (!Guid.TryParse(arguments.Value(Person), out var person))
            throw new StartRefused($"{Person} is the person's UUID.");
        return arguments.Has(Preview)
            ? Say(await erasure.Preview(person, cancellation))
            : await Erase(store, erasure, person, cancellation);
    }

    private static async Task<Finding> Erase(
        OpenStore store,
        EventStoreErasure erasure,
        Guid person,
        CancellationToken cancellation
    )
    {
        var (by, reason) = (Needed(store.Arguments, By), Needed(store.Arguments, Reason));
        var done = await erasure.Erase(person, by, reason, cancellation);
        Console.WriteLine(
            store.Options.ErasureLedger is { } ledger
                ? $"Written down in {ledger}: keep it beside the backups."
                : "No ledger file is named (--Hub:ErasureLedger): after a restore this has to be done again by hand."
        );
        return done.Sequence == 0
            ? new(true, "The person was erased before, and nothing more may go by now.")
            : new(
                true,
                $"{done.Masked} events lost their words, {done.Kept} texts stay for a body (event {done.Sequence})."
            );
    }

    private static Finding Say(IReadOnlyList<PersonalWords> found)
    {
        foreach (var words in found)
            Console.WriteLine($"event {words.Sequence}, {words.Type}, {words.Property}: {Fate(words)}");
        var staying = found.Count(words => words.KeptUntil is not null);
        return new(true, $"{found.Count - staying} texts would go, {staying} would stay.");
    }

    private static string Fate(PersonalWords words) =>
        words.KeptUntil switch
        {
            null => "goes",
            { } until when until == DateTimeOffset.MaxValue =>
                $"stays for {words.ActingFor} ({words.RetentionClass}) until its archive has it",
            { } until => string.Create(
                CultureInfo.InvariantCulture,
                $"stays for {words.ActingFor} ({words.RetentionClass}) until {until:u}"
            ),
        };

    private static Finding Say(IReadOnlyList<ErasureResult> done) =>
        new(
            true,
            $"{done.Sum(each => each.Masked)} events of {done.Count} erased persons lost their words, {done.Sum(each => each.Kept)} texts stay for a body."
        );

    private static DateTimeOffset Time(StoreArguments arguments) =>
        DateTimeOffset.TryParse(
            Needed(arguments, Before),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : throw new StartRefused($"{Before} is a time such as 2026-01-01 or 2026-01-01T00:00:00Z.");

    private static string Needed(StoreArguments arguments, string option) =>
        arguments.Value(option) ?? throw new StartRefused($"store erase needs {option} here: the ledger says it.");
}
