using Hub.Chat.Messages;
using Hub.Chat.Rooms;
using Hub.Experiences.Experiences;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Text;
using Hub.Tours.Sessions;

namespace Hub.Privacy.Flags;

/// <summary>
/// What waits for a moderator, in the queue of its network: for those who run it. The hosts of a session find its messages
/// in the session's chat.
/// </summary>
internal sealed class NoticedFlags(FlagList flags, NetworkNames networks, MessageList messages, SessionList sessions)
    : INoticeThings
{
    public const string OfType = "FlaggedThing";

    private static readonly Names AnExperience = new("En erfaring", "Ei erfaring", "An experience");
    private static readonly Names AMessage = new("En melding i chatten", "Ei melding i chatten", "A chat message");
    private static readonly Names AComment = new(
        "En kommentar i et veikart",
        "Ein kommentar i eit vegkart",
        "A comment in a journey"
    );

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
        var hosted = await Hosted([.. things.Select(thing => thing.Id)], sight, cancellation);
        return
        [
            .. things.Select(thing =>
                found.TryGetValue(thing.Id, out var network) && networks.Of(network) is { } place
                    ? sight.SeesAll || sight.Facilitated.Contains(network)
                        ? new NoticeThing(NameOf(thing.Type), $"/nettverk/{network}/meldte", place)
                        : hosted.TryGetValue(thing.Id, out var address)
                            ? new NoticeThing(AMessage, address)
                            : null
                    : null
            ),
        ];
    }

    private static Names NameOf(string type) =>
        type switch
        {
            nameof(Experience) => AnExperience,
            nameof(Message) => AMessage,
            _ => AComment,
        };

    /// <summary>Messages in the chats of sessions that the reader hosts, and where they are read.</summary>
    private async Task<IReadOnlyDictionary<Guid, string>> Hosted(
        IReadOnlyList<Guid> things,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var inRooms = (await messages.Find(things, sight, cancellation))
            .OfType<Message>()
            .Select(message => (Message: message, Room: ChatAccess.RoomOf(message.NetworkKey)))
            .Where(one => one.Room is not null)
            .ToArray();
        if (inRooms.Length == 0)
            return new Dictionary<Guid, string>();
        var seen = await sessions.Find([.. inRooms.Select(one => one.Room!.Value)], sight, cancellation);
        return inRooms
            .Zip(seen)
            .Where(pair => pair.Second is { IsHosted: true })
            .ToDictionary(pair => pair.First.Message.Uuid, pair => ModeratedThings.AddressOf(pair.First.Message));
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
                        ? new NoticeThing(Message, ModeratedThings.AddressOf(message))
                    : null
            ),
        ];
    }
}
