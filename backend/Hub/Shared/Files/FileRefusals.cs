using Hub.Shared.Refusals;

namespace Hub.Shared.Files;

public sealed record FileEmpty() : Refusal("FILE_EMPTY", "The file has no content. Choose another one.", "file");

public sealed record FileTooLarge(int Limit)
    : Refusal(
        "FILE_TOO_LARGE",
        $"A file may have {Limit / 1_048_576} MB. Make it smaller, or link to where it is.",
        "file"
    );

public sealed record FileTypeNotAllowed()
    : Refusal(
        "FILE_TYPE_NOT_ALLOWED",
        "Only PNG, JPEG, WebP and PDF can be kept, told by the content and not by the name. Save it as one of these.",
        "file"
    );

public sealed record FileDamaged()
    : Refusal(
        "FILE_DAMAGED",
        "The file breaks off, or holds something beside the picture or document. Save it again and send the new one.",
        "file"
    );

public sealed record PictureTooLarge(int Limit)
    : Refusal(
        "PICTURE_TOO_LARGE",
        $"A picture may have {Limit / 1_000_000} million pixels. Make it smaller and send it again.",
        "file"
    );

public sealed record TooManyFiles(int Limit)
    : Refusal("TOO_MANY_FILES", $"You may send {Limit} files a day. Send the rest tomorrow.", "file");

public sealed record OfficeRequired()
    : Refusal("OFFICE_REQUIRED", "Only people with an office in a network send files. Ask a facilitator for access.");

public sealed record FileNotFound()
    : Refusal("FILE_NOT_FOUND", "There is no such file, or you may not see it. Send it again.", "files");
