namespace Hub.Shared.Files;

/// <summary>What files may be, told by their bytes. Rows store the name: never rename.</summary>
public enum FileKind
{
    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A WebP picture.</summary>
    Webp,

    /// <summary>A PDF document.</summary>
    Pdf,
}

public static class FileKinds
{
    public static string ContentType(this FileKind kind) =>
        kind switch
        {
            FileKind.Png => "image/png",
            FileKind.Jpeg => "image/jpeg",
            FileKind.Webp => "image/webp",
            _ => "application/pdf",
        };

    public static string Extension(this FileKind kind) =>
        kind switch
        {
            FileKind.Png => ".png",
            FileKind.Jpeg => ".jpg",
            FileKind.Webp => ".webp",
            _ => ".pdf",
        };

    public static bool IsImage(this FileKind kind) => kind is not FileKind.Pdf;
}
