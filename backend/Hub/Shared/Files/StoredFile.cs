using Hub.GraphQL;

namespace Hub.Shared.Files;

/// <summary>A picture or a PDF. Its address answers those who may see a thing that it belongs to.</summary>
/// <param name="Sha256">Its identity: of its bytes, in lowercase hexadecimal.</param>
/// <param name="Kind">What it is, told by its bytes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Width">Of a picture, in pixels.</param>
/// <param name="Height">Of a picture, in pixels.</param>
/// <param name="Name">What the file was called where it was sent from.</param>
[GraphQLName("File")]
public sealed record StoredFile(string Sha256, FileKind Kind, int Size, int? Width, int? Height, string Name)
{
    /// <summary>The path that it is fetched from.</summary>
    public string Url => $"/files/{Sha256}";

    /// <summary>Its media type, such as <c>image/png</c>.</summary>
    public string ContentType => Kind.ContentType();
}
