using Hub.EventStore;
using Hub.Forum.Topics;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Privacy.Flags;

/// <summary>Tells those who run the network of a flagged post, each once a post. Who flagged it is told to nobody.</summary>
internal sealed class FlagNotices : ITellings
{
    public static NoticeKind Flagged { get; } =
        new(
            "POST_FLAGGED",
            new("Et innlegg i «{title}» er meldt og venter på deg"),
            new("Eit innlegg i «{title}» er meldt og ventar på deg"),
            new("A post in “{title}” was flagged and waits for you")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data is PostFlagged flagged
            ?
            [
                new Told(
                    Flagged.Code,
                    new Thing(nameof(Post), flagged.PostId.ToString("D")),
                    Recipients.Persons(flagged.Told.Where(person => person != flagged.PersonId)),
                    flagged.At
                )
                {
                    Key = $"flags on {flagged.PostId}",
                },
            ]
            : [];
}
