using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Offers.Slots;

/// <param name="Network">The network's key.</param>
/// <param name="Date">The day, in its time zone.</param>
/// <param name="Starts">When it begins, in its time zone.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="TimeZone">The IANA time zone; without it, <c>Europe/Oslo</c>.</param>
/// <param name="Place">Where one meets; may be left out where there is a link.</param>
/// <param name="OnlineLink">The address of the meeting on the net; only the one who books sees it.</param>
/// <param name="Note">What it is good for, or what to bring, in Markdown; may be left out.</param>
/// <param name="Language">The language of the note; without it, the viewer's own.</param>
public sealed record OpenSlotInput(
    [property: ID<Slot>] Guid Id,
    string Network,
    DateOnly Date,
    TimeOnly Starts,
    int Minutes,
    string? TimeZone = null,
    string? Place = null,
    string? OnlineLink = null,
    [property: GraphQLType("Markdown")] string? Note = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput
{
    internal SlotTime Time() => new(Date, Starts, Minutes, TimeZone ?? Norway.Zone);
}

public sealed record SlotPayload(Slot? Slot, IReadOnlyList<IError>? Errors);

[MutationType]
public static class OpenSlot
{
    public const int LongestPlace = 200;
    public const int LongestLink = 500;
    public const int LongestNote = 2_000;

    /// <summary>Offers a time that one municipality can book. For those who run the network. The id is the client's choice.</summary>
    [GraphQLName("openSlot")]
    public static async Task<SlotPayload> Run(
        OpenSlotInput input,
        Actor actor,
        AreaMap areas,
        Commands commands,
        CommandsOn<Slot, SlotState> slots,
        CancellationToken cancellation
    )
    {
        var (slot, errors) = await slots.Write(
            input.Id,
            input,
            input.Network,
            wrong: areas.Network(input.Network) is null
                ? new NetworkNotFound()
                : SlotTimes.Check(input.Time(), commands.Now)
                    ?? CheckPlace(input.Place, input.OnlineLink)
                    ?? CheckNote(input.Note),
            (state, now) => Decide(state, input, actor, now),
            cancellation
        );
        return new(slot, errors);
    }

    internal static Decision Decide(SlotState state, OpenSlotInput input, Actor actor, DateTimeOffset now)
    {
        if (!actor.MayFacilitate(input.Network))
            return actor.IsMemberOf(input.Network) ? new OnlyFacilitatorsOpenSlots() : new NotAMember();
        var wish = new SlotOpened(
            input.Network,
            HatOf(actor, input),
            input.Time(),
            Trimmed(input.Place),
            Trimmed(input.OnlineLink),
            Note(input.Note, input.Language, actor),
            actor.PersonId!.Value,
            now
        );
        return state switch
        {
            SlotState.NotOpened => wish,
            SlotState.Open { Opened: var opened } when opened.OpenedBy == wish.OpenedBy => opened
            == wish with
            {
                At = opened.At,
            }
                ? new AlreadyDone()
                : new CommandReused(),
            _ => new IdTaken(),
        };
    }

    private static string HatOf(Actor actor, OpenSlotInput input) =>
        actor
            .Offices.Where(office => office.FacilitatesIn(input.Network))
            .Select(office => office.Hat.Key)
            .OrderByDescending(key => key == input.ActingFor)
            .First();

    internal static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    internal static Text? Note(string? note, Language? language, Actor actor) =>
        string.IsNullOrWhiteSpace(note)
            ? null
            : new Text(actor.PersonId!.Value, language ?? Languages.OrDefault(actor.Language), note);

    internal static Refusal? CheckPlace(string? place, string? link)
    {
        if (Trimmed(place) is null && Trimmed(link) is null)
            return new PlaceOrLinkRequired();
        if (Trimmed(place) is { } named && TextLimits.CheckBody(named, LongestPlace, "place") is { } wrong)
            return wrong;
        return Trimmed(link) is not { } address || IsMeeting(address) ? null : new LinkNotAllowed(LongestLink);
    }

    internal static Refusal? CheckNote(string? note) => TextLimits.CheckOptional(note, LongestNote, "note");

    private static bool IsMeeting(string address) =>
        address.Length <= LongestLink
        && SafeLink.From(address) == address
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps;
}
