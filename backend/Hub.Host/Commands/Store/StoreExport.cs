using Hub.EventStore;
using Hub.Host.Starting;

namespace Hub.Host.Commands.Store;

/// <summary><c>store export</c>: writes the whole log, or one person's events, into a file.</summary>
internal static class StoreExport
{
    private const string To = "--to";
    private const string Person = "--person";

    public static StoreVerb Verb { get; } =
        new("export", "writes the log as JSON lines, or a person's events as JSON", Run)
        {
            Options = [$"{To} FILE", $"{Person} ID"],
        };

    private static async Task<Finding> Run(OpenStore store, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(
            store.Arguments.Value(To) ?? throw new StartRefused($"store export needs {To} FILE.")
        );
        if (File.Exists(path))
            throw new StartRefused($"{path} is there already; nothing is written over it.");
        // Under its own name only when it is whole.
        var partial = $"{path}.partial";
        try
        {
            Finding finding;
            await using (var file = Create(partial))
                finding = await Write(store, file, path, cancellation);
            File.Move(partial, path);
            return finding;
        }
        catch (IOException problem)
        {
            throw new StartRefused($"{path} cannot be written: {problem.Message}", problem);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static async Task<Finding> Write(OpenStore store, Stream file, string path, CancellationToken cancellation)
    {
        if (store.Arguments.Value(Person) is { } id)
        {
            if (!Guid.TryParse(id, out var person))
                throw new StartRefused($"{Person} is the person's UUID.");
            var erasure = store.Services.GetRequiredService<EventStoreErasure>();
            return new(true, $"{await erasure.Export(person, file, cancellation)} events of the person are in {path}");
        }
        var written = await LogFile.Export(store.Source, store.Options, file, new Lines("written"), cancellation);
        return new(
            true,
            $"{written.Events} events in {written.Streams} streams, the last one {written.LastSequence}, are in {path}"
        );
    }

    // Others on the machine have no business in it.
    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, options);
    }
}

/// <summary>Says how many lines there are by now.</summary>
internal sealed class Lines(string done) : IProgress<long>
{
    public void Report(long value) => Console.WriteLine($"{value} lines {done}");
}
