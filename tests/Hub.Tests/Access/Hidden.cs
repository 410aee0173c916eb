using Hub.Testing;
using Hub.Tests.Tours.Registrations;
using Hub.Tests.Tours.Sessions;

namespace Hub.Tests.Access;

/// <summary>Who looks.</summary>
[Flags]
internal enum Viewers
{
    Nobody = 0,

    /// <summary>Not signed in.</summary>
    Visitor = 1,

    /// <summary>Ute, signed in without an office.</summary>
    NoOffice = 2,

    /// <summary>Ingrid, main contact of 3442 in network 34.</summary>
    OtherCounty = 4,

    /// <summary>Ola, main contact of 5025 in network 50.</summary>
    Member = 8,

    /// <summary>Kari, main contact of 5006 in network 50.</summary>
    OwnMunicipality = 16,

    /// <summary>Anne, who runs network 50.</summary>
    Facilitator = 32,

    /// <summary>Somebody in the hall of the hidden session, by its code.</summary>
    Guest = 64,

    /// <summary>A delegate of 5006 without an account, by a personal link.</summary>
    Delegate = 128,

    /// <summary>Those of network 50.</summary>
    Network = Member | OwnMunicipality | Facilitator,

    /// <summary>Everybody with an office.</summary>
    Offices = OtherCounty | Network,

    Everybody = Visitor | NoOffice | Guest | Delegate | Offices,
}

/// <summary>
/// Things in network 50 and its municipality 5006, each with words that stand nowhere else, and who may find them. Each
/// module makes its own: see <see cref="IHide"/>.
/// </summary>
internal sealed class Hidden
{
    /// <summary>The words, who must find them, and who may; everybody else must not.</summary>
    public Dictionary<string, (Viewers Finders, Viewers Unasked)> Words { get; } = [];

    /// <summary>Ids that <c>nodes</c> is asked for.</summary>
    public List<string> Ids { get; } = [];

    /// <summary>Arguments for fields that cannot be asked without: <c>Query.topic</c>.</summary>
    public Dictionary<string, string> Arguments { get; } = [];

    /// <summary>Channels by their patterns, and who may listen.</summary>
    public List<(string Pattern, string Name, Viewers Listeners)> Channels { get; } = [];

    /// <summary>By which guests come in.</summary>
    public string GuestCode { get; set; } = "";

    /// <summary>What a guest's line has along.</summary>
    public IReadOnlyDictionary<string, string> GuestHeaders { get; set; } = new Dictionary<string, string>();

    /// <summary>Links of delegates, each of another one.</summary>
    public Queue<string> DelegateSecrets { get; } = [];

    public async Task<Dictionary<string, string>> DelegateHeaders(TestHub hub) =>
        await hub.DelegateHeaders(DelegateSecrets.Dequeue());

    public async Task<HttpClient> Client(TestHub hub, Viewers viewer)
    {
        Func<Task<Dictionary<string, string>>>? comes = viewer switch
        {
            Viewers.Guest => () => hub.GuestHeaders(GuestCode),
            Viewers.Delegate => () => DelegateHeaders(hub),
            _ => null,
        };
        if (comes is not null)
            return new HttpClient(new FreshGuests(comes)) { BaseAddress = hub.Address };
        return Person(viewer) is { } person ? await hub.SignIn(person) : hub.Visitor();
    }

    public static Person? Person(Viewers viewer) =>
        viewer switch
        {
            Viewers.Visitor => null,
            Viewers.NoOffice => People.Ute,
            Viewers.OtherCounty => People.Ingrid,
            Viewers.Member => People.Ola,
            Viewers.OwnMunicipality => People.Kari,
            Viewers.Facilitator => People.Anne,
            _ => throw new ArgumentOutOfRangeException(nameof(viewer)),
        };

    /// <summary>Each viewer alone.</summary>
    public static Viewers[] All { get; } =
    [.. Enum.GetValues<Viewers>().Where(viewer => int.PopCount((int)viewer) == 1)];

    public static async Task<Hidden> Make(TestHub hub)
    {
        var hidden = new Hidden();
        foreach (var module in Modules.Of<IHide>())
            await module.Hide(hub, hidden);
        return hidden;
    }
}

/// <summary>A module's own things for the walks over every field and every channel.</summary>
internal interface IHide
{
    Task Hide(TestHub hub, Hidden hidden);
}
