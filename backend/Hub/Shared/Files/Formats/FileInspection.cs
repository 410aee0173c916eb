using Hub.Shared.Refusals;

namespace Hub.Shared.Files.Formats;

/// <summary>
/// Tells a file's kind by its bytes, and keeps the picture alone. Pictures are written anew part by part, so a file that
/// is also something else (a page, a program, an archive) ends as a picture or not at all, and where a photograph was
/// taken is not kept.
/// </summary>
internal static class FileInspection
{
    /// <summary>Decoded, a picture takes four bytes a pixel in every reader's browser.</summary>
    public const int MostPixels = 50_000_000;

    public static (InspectedFile? File, Refusal? Refusal) Inspect(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.IsEmpty)
            return (null, new FileEmpty());
        InspectedFile? file;
        if (span.StartsWith(Png.Signature))
            file = Png.Read(span);
        else if (span.StartsWith(Jpeg.Signature))
            file = Jpeg.Read(span);
        else if (Webp.Is(span))
            file = Webp.Read(span);
        else if (span.StartsWith(Pdf.Signature))
            file = Pdf.Read(bytes);
        else
            return (null, new FileTypeNotAllowed());
        if (file is null)
            return (null, new FileDamaged());
        return (long)file.Width * file.Height > MostPixels ? (null, new PictureTooLarge(MostPixels)) : (file, null);
    }
}
