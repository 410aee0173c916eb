using Hub.GraphQL;
using Hub.Shared.Files;

namespace Hub.Experiences.Experiences;

/// <summary>A picture or document of an experience.</summary>
/// <param name="File">The file.</param>
/// <param name="Description">What a picture shows, or what the document is.</param>
[GraphQLName("ExperienceMedia")]
public sealed record Media(StoredFile File, string Description);

internal static class MediaFiles
{
    /// <summary>One list for each owner, in the same order; a file that is gone is left out.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Media>>> Of(
        IReadOnlyList<(string File, string Description)[]> media,
        Files files,
        CancellationToken cancellation
    )
    {
        var hashes = media.SelectMany(each => each).Select(one => one.File).Distinct().ToArray();
        var found = (await files.Find(hashes, cancellation)).OfType<StoredFile>().ToDictionary(file => file.Sha256);
        return
        [
            .. media.Select(each =>
                each.Where(one => found.ContainsKey(one.File))
                    .Select(one => new Media(found[one.File], one.Description))
                    .ToArray()
            ),
        ];
    }
}
