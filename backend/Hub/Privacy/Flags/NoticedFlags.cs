using Hub.Chat.Messages;
using Hub.Experiences.Experiences;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

/// <summary>What waits for a moderator, in the queue of its network: for those who moderate there.</summary>
internal sealed class NoticedFlags(FlagList flags, NetworkNames networks) : INoticeThings
{
    public const string OfType = "FlaggedThing";

    private static readonly Names AnExperience = new("En erfaring", "Ei erfaring", "An experience");
    private static readonly Names AMessage = new("En melding i chatten", "Ei melding i chatten", "A chat message");

    public string Type => OfType;

    public static Thing About(string type, Guid id) => new(OfType, $"{type}/{id:D}");

    public static (string Type, Guid Id) Read(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return (key[..slash], Guid.Parse(key[(slash + 1)..]));
    }

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var things = notices.Select(notice => Read(notice.Key)).ToArray();
        var found = await flags.NetworksOf([.. things.Select(thing => thing.Id)], cancellation);
        return
        [
            .. things.Select(thing =>
                found.TryGetValue(thing.Id, out var network)
                && (sight.SeesAll || sight.Facilitated.Contains(network))
                && networks.Of(network) is { } place
                    ? new NoticeThing(
                        thing.Type == nameof(Experience) ? AnExperience : AMessage,
                        $"/nettverk/{network}/meldte",
                        place
                    )
                    : null
            ),
        ];
    }
}

/// <summary>What a moderator hid, for those whose it is.</summary>
internal sealed class NoticedHidden(ExperienceList experiences, MessageList messages) : INoticeThings
{
    public const string OfType = "HiddenThing";

    private static readonly Names Message = new(
        "Meldingen din i chatten",
        "Meldinga di i chatten",
        "Your chat message"
    );

    public string Type => OfType;

    public static Thing About(string type, Guid id) => new(OfType, $"{type}/{id:D}");

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var ids = notices.Select(notice => NoticedFlags.Read(notice.Key).Id).ToArray();
        var seenExperiences = await experiences.Find(ids, sight, cancellation);
        var seenMessages = await messages.Find(ids, sight, cancellation);
        return
        [
            .. ids.Select(
                (_, i) =>
                    seenExperiences[i] is { } experience && sight.ContactOf.Contains(experience.MunicipalityNumber)
                        ? new NoticeThing(
                            new Names(
                                $"Erfaringen «{experience.Title}»",
                                $"Erfaringa «{experience.Title}»",
                                $"The experience “{experience.Title}”"
                            ),
                            $"/erfaring/{experience.Uuid:D}"
                        )
                    : seenMessages[i] is { } message && message.AuthorId == sight.PersonId
                        ? new NoticeThing(Message, $"/nettverk/{message.NetworkKey}/chat")
                    : null
            ),
        ];
    }
}
