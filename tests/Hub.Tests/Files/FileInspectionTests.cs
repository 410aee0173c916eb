using Hub.Shared.Files;
using Hub.Shared.Files.Formats;
using Hub.Shared.Refusals;

namespace Hub.Tests.Files;

/// <summary>What a file is, told by its bytes alone, and what of it is kept.</summary>
public sealed class FileInspectionTests
{
    [Fact]
    public void Pictures_and_documents_are_known_by_their_bytes()
    {
        Assert.Equal((FileKind.Png, 3, 2), Facts(SampleFiles.Png));
        Assert.Equal((FileKind.Jpeg, 3, 2), Facts(SampleFiles.Jpeg));
        Assert.Equal((FileKind.Webp, 3, 2), Facts(SampleFiles.Webp));
        Assert.Equal((FileKind.Pdf, 0, 0), Facts(SampleFiles.Pdf));
    }

    [Fact]
    public void A_picture_without_notes_is_kept_byte_for_byte()
    {
        Assert.Equal(SampleFiles.Png, Kept(SampleFiles.Png));
        Assert.Equal(SampleFiles.Jpeg, Kept(SampleFiles.Jpeg));
        Assert.Equal(SampleFiles.Webp, Kept(SampleFiles.Webp));
    }

    [Fact]
    public void Where_a_photograph_was_taken_is_not_kept_and_which_way_is_up_is()
    {
        var kept = Kept(SampleFiles.JpegWithPlace());
        Assert.Equal(-1, SampleFiles.Find(kept, "GPS"));
        // TIFF's tag 0x0112, type SHORT, one, and the value 6.
        Assert.True(kept.AsSpan().IndexOf((byte[])[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]) > 0);
        Assert.Equal((FileKind.Jpeg, 3, 2), Facts(kept));
        Assert.Equal(kept, Kept(kept));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("PK\x05\x06 an archive")]
    public void What_hangs_on_behind_a_picture_is_cut_off(string more)
    {
        Assert.Equal(SampleFiles.Png, Kept([.. SampleFiles.Png, .. SampleFiles.Ascii(more)]));
        Assert.Equal(SampleFiles.Jpeg, Kept([.. SampleFiles.Jpeg, .. SampleFiles.Ascii(more)]));
        Assert.Equal(SampleFiles.Webp, Kept([.. SampleFiles.Webp, .. SampleFiles.Ascii(more)]));
    }

    [Fact]
    public void A_page_hidden_in_a_pictures_notes_is_cut_out()
    {
        byte[] note = [0, 0, 0, 12, .. SampleFiles.Ascii("tEXt<script>x()"), 0, 0, 0, 0, 0];
        byte[] png = [.. SampleFiles.Png[..33], .. note, .. SampleFiles.Png[33..]];
        Assert.Equal(SampleFiles.Png, Kept(png));

        byte[] comment = [0xFF, 0xFE, 0, 14, .. SampleFiles.Ascii("<script>x()/")];
        byte[] jpeg = [.. SampleFiles.Jpeg[..2], .. comment, .. SampleFiles.Jpeg[2..]];
        Assert.Equal(SampleFiles.Jpeg, Kept(jpeg));

        byte[] webp = [.. SampleFiles.Webp, .. SampleFiles.Ascii("XMP "), 4, 0, 0, 0, .. SampleFiles.Ascii("<x/>")];
        BitConverter.TryWriteBytes(webp.AsSpan(4), webp.Length - 8);
        Assert.Equal(SampleFiles.Webp, Kept(webp));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("<?xml version=\"1.0\"?><svg/>")]
    [InlineData("<!doctype html><script>alert(1)</script>")]
    [InlineData("GIF89a")]
    [InlineData("MZ")]
    [InlineData("PK\x03\x04")]
    [InlineData(" %PDF-1.4\n%%EOF")]
    [InlineData("x")]
    public void Everything_else_is_refused_whatever_it_is_called(string content) =>
        Assert.IsType<FileTypeNotAllowed>(Refused(SampleFiles.Ascii(content)));

    [Theory]
    [InlineData("%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF")]
    [InlineData("%PDF-1.4\n<SVG onload=alert(1)>\n%%EOF")]
    [InlineData("%PDF-1.4\n%%EOF\n<script>alert(1)</script>")]
    [InlineData("%PDF-1.4\nPK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\n%%EOF")]
    [InlineData("%PDF-1.4 without an end")]
    public void A_document_that_is_something_else_too_is_refused(string content) =>
        Assert.IsType<FileDamaged>(Refused(SampleFiles.Ascii(content)));

    [Fact]
    public void A_file_that_breaks_off_anywhere_is_refused_and_nothing_is_thrown()
    {
        foreach (var whole in new[] { SampleFiles.Png, SampleFiles.Jpeg, SampleFiles.Webp })
            for (var length = 0; length < whole.Length; length++)
                // Padding of WebP's last chunk may be missing; every other byte is needed.
                Assert.True(
                    FileInspection.Inspect(whole.AsMemory(0, length)).Refusal is not null,
                    $"{length} of {whole.Length} bytes were kept"
                );
    }

    [Fact]
    public void Any_one_byte_changed_throws_nothing()
    {
        foreach (
            var whole in new[] { SampleFiles.Png, SampleFiles.Jpeg, SampleFiles.Webp, SampleFiles.JpegWithPlace() }
        )
            for (var at = 0; at < whole.Length; at++)
                foreach (var value in (byte[])[0x00, 0x7F, 0x80, 0xFF])
                {
                    var changed = whole.ToArray();
                    changed[at] = value;
                    var (file, refusal) = FileInspection.Inspect(changed);
                    Assert.True(file is null != refusal is null);
                }
    }

    [Fact]
    public void A_picture_that_says_it_is_enormous_is_refused()
    {
        var bomb = SampleFiles.Png.ToArray();
        bomb[16] = bomb[20] = 0x01; // sixteen million by sixteen million pixels
        Assert.IsType<PictureTooLarge>(Refused(bomb));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.png")]
    [InlineData("C:\\Users\\kari\\Bilde fra økt 2.JPG", "Bilde fra økt 2.png")]
    [InlineData("rapport.pdf.exe", "rapport.pdf.png")]
    [InlineData("a\"; filename=\"b.html", "a filenameb.png")]
    [InlineData("linje\r\nSet-Cookie: x", "linjeSet-Cookie x.png")]
    public void A_files_name_has_no_folder_and_the_ending_of_what_it_is(string given, string expected) =>
        Assert.Equal(expected, FileName.Clean(given, FileKind.Png, FileHash.Of([1])));

    [Theory]
    [InlineData("..")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("???.png")]
    public void A_file_without_a_name_is_called_by_its_hash(string? given) =>
        Assert.Equal("4bf5122f3445.png", FileName.Clean(given, FileKind.Png, FileHash.Of([1])));

    private static (FileKind, int, int) Facts(byte[] bytes)
    {
        var file = FileInspection.Inspect(bytes).File!;
        return (file.Kind, file.Width, file.Height);
    }

    private static byte[] Kept(byte[] bytes) => FileInspection.Inspect(bytes).File!.Bytes.ToArray();

    private static Refusal Refused(byte[] bytes) => FileInspection.Inspect(bytes).Refusal!;
}
