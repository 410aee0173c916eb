using Hub.Shared.Refusals;

namespace Hub.Shared.Files;

/// <summary>The file has no bytes.</summary>
public sealed record FileEmpty() : Refusal("FILE_EMPTY", "The file has no content. Choose another one.", "file");

/// <summary>The file has more bytes than are allowed.</summary>
/// <param name="Limit">Bytes that are allowed.</param>
public sealed record FileTooLarge(int Limit)
    : Refusal(
        "FILE_TOO_LARGE",
        $"A file may have {Limit / 1_048_576} MB. Make it smaller, or link to where it is.",
        "file"
    );

/// <summary>The content is of a kind that is not kept here; the name of the file does not count.</summary>
public sealed record FileTypeNotAllowed()
    : Refusal(
        "FILE_TYPE_NOT_ALLOWED",
        "Only PNG, JPEG, WebP and PDF can be kept, told by the content and not by the name. Save it as one of these.",
        "file"
    );

/// <summary>The content breaks off, or holds something beside the picture or document.</summary>
public sealed record FileDamaged()
    : Refusal(
        "FILE_DAMAGED",
        "The file breaks off, or holds something beside the picture or document. Save it again and send the new one.",
        "file"
    );

/// <summary>The picture has more pixels than are allowed.</summary>
/// <param name="Limit">Pixels that are allowed, width times height.</param>
public sealed record PictureTooLarge(int Limit)
    : Refusal(
        "PICTURE_TOO_LARGE",
        $"A picture may have {Limit / 1_000_000} million pixels. Make it smaller and send it again.",
        "file"
    );

/// <summary>The viewer has sent as many files as are allowed in a day.</summary>
/// <param name="Limit">Files that are allowed in a day.</param>
public sealed record TooManyFiles(int Limit)
    : Refusal("TOO_MANY_FILES", $"You may send {Limit} files a day. Send the rest tomorrow.", "file");

/// <summary>Only people with an office in a network may do this.</summary>
public sealed record OfficeRequired()
    : Refusal("OFFICE_REQUIRED", "Only people with an office in a network send files. Ask a facilitator for access.");

/// <summary>There is no file of that id, or the viewer may not see it.</summary>
public sealed record FileNotFound()
    : Refusal("FILE_NOT_FOUND", "There is no such file, or you may not see it. Send it again.", "files");
