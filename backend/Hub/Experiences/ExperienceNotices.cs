using Hub.EventStore;
using Hub.Experiences.Adoptions;
using Hub.Experiences.Experiences;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Experiences;

/// <summary>
/// Tells who reviews what waits for them, the source what became of what it sent and who takes it into use, and those who
/// have it of what the source does.
/// </summary>
internal sealed class ExperienceNotices : ITellings
{
    private static readonly NoticeKind Review = new(
        "EXPERIENCE_REVIEW",
        new("{author} ber om gjennomsyn av erfaringen «{title}»"),
        new("{author} ber om gjennomsyn av erfaringa «{title}»"),
        new("{author} asks for a review of the experience “{title}”")
    );

    private static readonly NoticeKind Published = new(
        "EXPERIENCE_PUBLISHED",
        new("Erfaringen «{title}» er publisert"),
        new("Erfaringa «{title}» er publisert"),
        new("The experience “{title}” is published")
    );

    private static readonly NoticeKind Returned = new(
        "EXPERIENCE_RETURNED",
        new("«{title}» er sendt tilbake med ønsker om endringer"),
        new("«{title}» er send tilbake med ønske om endringar"),
        new("“{title}” was sent back with changes to make")
    );

    private static readonly NoticeKind Updated = new(
        "EXPERIENCE_UPDATED",
        new("Det er en ny versjon av «{title}», som kommunen din har tatt i bruk"),
        new("Det er ein ny versjon av «{title}», som kommunen din har teke i bruk"),
        new("There is a new version of “{title}”, which your municipality has taken into use")
    );

    private static readonly NoticeKind Withdrawn = new(
        "EXPERIENCE_WITHDRAWN",
        new("«{title}» er trukket tilbake av kilden. Dere beholder deres versjon"),
        new("«{title}» er trekt tilbake av kjelda. De beheld versjonen dykkar"),
        new("The source has withdrawn “{title}”. You keep your version")
    );

    private static readonly NoticeKind Adopted = new(
        "EXPERIENCE_ADOPTED",
        new("{author} tar i bruk erfaringen «{title}»"),
        new("{author} tek i bruk erfaringa «{title}»"),
        new("{author} takes the experience “{title}” into use")
    );

    private static readonly NoticeKind Moved = new(
        "ADOPTION_MOVED",
        new("Nytt fra en kommune som har tatt i bruk «{title}»"),
        new("Nytt frå ein kommune som har teke i bruk «{title}»"),
        new("News from a municipality that has taken “{title}” into use")
    );

    public static NoticeKind[] Kinds { get; } = [Review, Published, Returned, Updated, Withdrawn, Adopted, Moved];

    public IEnumerable<Telling> Of(RecordedEvent recorded)
    {
        var id = recorded.Stream.Value;
        return recorded.Data switch
        {
            ExperienceSubmitted submitted =>
            [
                Tell(Review, id, submitted.Told, submitted.At) with
                {
                    Author = submitted.Content.Title.AuthorId,
                },
            ],
            ExperiencePublished published =>
            [
                Tell(Published, id, published.Told, published.At),
                Tell(Updated, id, published.AdoptersTold, published.At),
            ],
            ExperienceReturned returned => [Tell(Returned, id, returned.Told, returned.At)],
            ExperienceWithdrawn withdrawn => [Tell(Withdrawn, id, withdrawn.AdoptersTold, withdrawn.At)],
            ExperienceAdopted adopted =>
            [
                Tell(Adopted, adopted.Experience, adopted.Told, adopted.At) with
                {
                    Author = adopted.Why.AuthorId,
                },
            ],
            AdoptionMoved moved =>
            [
                new Told(
                    Moved.Code,
                    new Thing(nameof(Adoption), id.ToString("D")),
                    Recipients.Persons(moved.Told),
                    moved.At
                ),
            ],
            _ => [],
        };
    }

    private static Told Tell(NoticeKind kind, Guid experience, IReadOnlyList<Guid> told, DateTimeOffset at) =>
        new(kind.Code, new Thing(nameof(Experience), experience.ToString("D")), Recipients.Persons(told), at);
}

/// <summary>An adoption, on the page of what was taken into use.</summary>
internal sealed class NoticedAdoptions(AdoptionList adoptions, ExperienceList experiences) : INoticeThings
{
    public string Type => nameof(Adoption);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await adoptions.Find([.. notices.Select(one => Guid.Parse(one.Key))], sight, cancellation);
        var sources = await experiences.Find(
            [.. found.Select(one => one?.ExperienceId ?? Guid.Empty)],
            sight,
            cancellation
        );
        return
        [
            .. sources.Select(source =>
                source is null ? null : new NoticeThing(source.Title, $"/erfaring/{source.Uuid:D}")
            ),
        ];
    }
}
