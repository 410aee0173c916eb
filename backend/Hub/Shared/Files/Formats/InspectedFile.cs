namespace Hub.Shared.Files.Formats;

/// <summary>What a file's bytes turned out to be, and those of them that are kept.</summary>
/// <param name="Bytes">Without what the picture does not need: place, camera, and whatever stood after its end.</param>
/// <param name="Width">In pixels, as stored; 0 of a document.</param>
internal sealed record InspectedFile(FileKind Kind, ReadOnlyMemory<byte> Bytes, int Width, int Height);
