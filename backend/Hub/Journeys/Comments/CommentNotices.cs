using Hub.EventStore;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Journeys.Comments;

/// <summary>Tells a municipality's own, and who wrote there before, of a comment; and its author that it was hidden.</summary>
internal sealed class CommentNotices : ITellings
{
    public static NoticeKind Written { get; } =
        new(
            "JOURNEY_COMMENT",
            new("Ny kommentar til «{title}» i veikartet"),
            new("Ny kommentar til «{title}» i vegkartet"),
            new("A new comment on “{title}” in the journey")
        );

    public static NoticeKind Hidden { get; } =
        new(
            "JOURNEY_COMMENT_HIDDEN",
            new(
                "Kommentaren din til «{title}» er skjult",
                "Du ser hvorfor på siden, og bare du og moderatorene ser teksten. Du kan skrive en ny."
            ),
            new(
                "Kommentaren din til «{title}» er skjult",
                "Du ser kvifor på sida, og berre du og moderatorane ser teksten. Du kan skrive ein ny."
            ),
            new(
                "Your comment on “{title}” was hidden",
                "The page says why; only you and the moderators see the text. You may write a new one."
            )
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            CommentWritten written =>
            [
                new Told(
                    Written.Code,
                    About(recorded),
                    Recipients.Persons(written.Told.Where(person => person != written.Body.AuthorId)),
                    written.At
                )
                {
                    Author = written.Body.AuthorId,
                    IsFromText = true,
                },
            ],
            CommentHidden hidden =>
            [
                new Told(Hidden.Code, About(recorded), Recipients.Persons([hidden.AuthorId]), hidden.At),
            ],
            CommentWithdrawn => [new TakenBack(About(recorded))],
            _ => [],
        };

    private static Thing About(RecordedEvent recorded) => new(nameof(Comment), recorded.Stream.Value.ToString("D"));
}

/// <summary>A notice of a comment leads to the goal or measure that it is about.</summary>
internal sealed class NoticedComments(CommentList comments, StandingThings things) : INoticeThings
{
    public string Type => nameof(Comment);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await comments.Find([.. notices.Select(notice => Guid.Parse(notice.Key))], sight, cancellation);
        var about = found.Select(comment => comment?.AboutUuid ?? Guid.Empty).ToArray();
        var goals = await things.Goals(about, sight, cancellation);
        var measures = await things.Measures(about, sight, cancellation);
        return
        [
            .. found.Select(
                (comment, index) =>
                    comment is not null && (goals[index]?.Title ?? measures[index]?.Title) is { } title
                        ? new NoticeThing(title, JourneyAddresses.Of(comment.JourneyId, comment.AboutUuid))
                        : null
            ),
        ];
    }
}
