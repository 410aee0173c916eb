using System.Text.Json;
using Hub.Chat.Messages;
using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.Forum.Topics;
using Hub.Journeys.Comments;
using Hub.Shared.Links;
using Hub.Shared.Moderation;
using Hub.Shared.Notices;

namespace Hub.Privacy.Flags;

/// <summary>
/// Tells those who run the network of what is flagged, each once a thing, and those whose it is why it was hidden. Who
/// flagged it is told to nobody.
/// </summary>
internal sealed class FlagNotices : ITellings
{
    public static NoticeKind Flagged { get; } =
        new(
            "POST_FLAGGED",
            new("Et innlegg i «{title}» er meldt og venter på deg"),
            new("Eit innlegg i «{title}» er meldt og ventar på deg"),
            new("A post in “{title}” was flagged and waits for you")
        );

    public static NoticeKind ThingFlagged { get; } =
        new(
            "THING_FLAGGED",
            new("{title} er meldt og venter på deg"),
            new("{title} er meldt og ventar på deg"),
            new("{title} was flagged and waits for you")
        );

    /// <summary>One for each reason, so that whose it is is told why.</summary>
    public static NoticeKind[] Hidden { get; } =
    [
        Why(
            ModerationReason.RecognisablePerson,
            "en person kan kjennes igjen",
            "ein person kan kjennast att",
            "a person can be recognised"
        ),
        Why(
            ModerationReason.Offensive,
            "teksten kan oppleves krenkende eller truende",
            "teksten kan opplevast krenkjande eller trugande",
            "it may offend or threaten somebody"
        ),
        Why(
            ModerationReason.OutOfPlace,
            "det er reklame eller hører ikke hjemme her",
            "det er reklame eller høyrer ikkje heime her",
            "it is advertising or does not belong here"
        ),
        Why(
            ModerationReason.Misleading,
            "noe er feil på en måte som kan villede",
            "noko er feil på ein måte som kan villeie",
            "something in it may lead others astray"
        ),
        Why(
            ModerationReason.Other,
            "spør den nettverksansvarlige hvorfor",
            "spør den nettverksansvarlege kvifor",
            "ask the facilitator why"
        ),
    ];

    private static NoticeKind Why(ModerationReason reason, string nb, string nn, string en) =>
        new(
            $"THING_HIDDEN_{JsonNamingPolicy.SnakeCaseUpper.ConvertName(reason.ToString())}",
            new($"{{title}} er skjult av en moderator: {nb}", "Skriv gjerne om teksten og del den på nytt."),
            new($"{{title}} er skjult av ein moderator: {nn}", "Skriv gjerne om teksten og del han på nytt."),
            new($"{{title}} was hidden by a moderator: {en}", "You are welcome to rewrite it and share it again.")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            PostFlagged flagged =>
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
            ],
            ThingFlagged flagged =>
            [
                new Told(
                    ThingFlagged.Code,
                    NoticedFlags.About(flagged.Type, flagged.Thing),
                    Recipients.Persons(flagged.Told.Where(person => person != flagged.PersonId)),
                    flagged.At
                )
                {
                    Key = $"flags on {flagged.Thing}",
                },
            ],
            FlaggedThingHidden hidden =>
            [
                new TakenBack(NoticedFlags.About(hidden.Type, hidden.Thing)),
                new Told(
                    Hidden[(int)hidden.Reason].Code,
                    NoticedHidden.About(hidden.Type, hidden.Thing),
                    Recipients.Persons(hidden.Told),
                    hidden.At
                ),
            ],
            MessageHidden hidden => Taken(nameof(Message), recorded, hidden.Reason, Of(hidden), hidden.At),
            ExperienceHidden hidden => Taken(nameof(Experience), recorded, hidden.Reason, hidden.Told, hidden.At),
            MessageShown => [new TakenBack(NoticedHidden.About(nameof(Message), recorded.Stream.Value))],
            ExperienceShown => [new TakenBack(NoticedHidden.About(nameof(Experience), recorded.Stream.Value))],
            // Its author hears of it from the journeys.
            CommentHidden => [new TakenBack(NoticedFlags.About(nameof(Comment), recorded.Stream.Value))],
            _ => [],
        };

    private static Guid[] Of(MessageHidden hidden) => hidden.AuthorId == hidden.HiddenBy ? [] : [hidden.AuthorId];

    /// <summary>It waits for nobody any more, and those whose it is learn why and not which moderator did it.</summary>
    private static Telling[] Taken(
        string type,
        RecordedEvent recorded,
        ModerationReason reason,
        IReadOnlyList<Guid> told,
        DateTimeOffset at
    ) =>
        [
            new TakenBack(NoticedFlags.About(type, recorded.Stream.Value)),
            new Told(
                Hidden[(int)reason].Code,
                NoticedHidden.About(type, recorded.Stream.Value),
                Recipients.Persons(told),
                at
            ),
        ];
}
