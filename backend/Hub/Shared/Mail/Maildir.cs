using System.Globalization;

namespace Hub.Shared.Mail;

/// <summary>
/// Letters in a folder, one file each, as programs that read a maildir expect it: written to <c>tmp</c>, then moved to
/// <c>new</c>; who has read one moves it to <c>cur</c>. File names hold opaque ids and nothing else.
/// </summary>
public sealed class Maildir(MailOptions options)
{
    /// <summary>Writes the letter unless it is there, read or not.</summary>
    public async Task Write(Letter letter, CancellationToken cancellation)
    {
        var name = NameOf(letter);
        foreach (var folder in new[] { "tmp", "new", "cur" })
            Directory.CreateDirectory(In(folder));
        if (File.Exists(In("new", name)) || Directory.EnumerateFiles(In("cur"), $"{name}*").Any())
            return;
        // Of its own name, since a node that was thought dead may still be writing.
        var unfinished = In("tmp", Path.GetRandomFileName());
        try
        {
            await using (var file = File.Create(unfinished))
            {
                await MimeLetter.Write(letter, options, file, cancellation);
                file.Flush(flushToDisk: true);
            }
            File.Move(unfinished, In("new", name), overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Removes the letters to the person, and those that tell of something they did.</summary>
    public void Forget(Guid person)
    {
        foreach (var folder in new[] { "new", "cur" })
            if (Directory.Exists(In(folder)))
                foreach (var file in Directory.EnumerateFiles(In(folder), $"*{person:D}*"))
                    File.Delete(file);
    }

    private static string NameOf(Letter letter) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{letter.At.ToUnixTimeSeconds()}.{letter.Id:D}.{letter.To.PersonId:D}.{letter.About ?? Guid.Empty:D}.eml"
        );

    private string In(params ReadOnlySpan<string> parts) => Path.Combine([options.Folder, .. parts]);
}
