using System.Security.Claims;
using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.Live;

namespace Hub.Experiences.Adoptions;

/// <summary>
/// An experience's own page: what becomes of what is published, and who takes it into use. Whoever may see the experience
/// listens; when it is withdrawn or hidden, those who read it as anybody are dropped.
/// </summary>
internal sealed class ExperienceChannel(IActors actors, ExperienceList experiences, AdoptionJson json)
    : Channel("experience/{uuid}")
{
    /// <summary>Its listeners were checked; what it renders is this experience and nothing else.</summary>
    private static readonly Sight All = new(SeesOpen: true, SeesAll: true, []);

    public static string Of(Guid experience) => $"experience/{experience:D}";

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        (await experiences.Find([name.Uuid], (await actors.FindNow(user, ct)).Sight, ct))[0] is not null;

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var adoptions = events.Where(line => line.Type == "adoption").Select(line => line.Subject).ToArray();
        var ofAdoptions = adoptions.Length == 0 ? [] : await json.Adoptions(name.Uuid, adoptions, All, ct);
        var ofExperience = adoptions.Length == events.Count ? null : await json.Experience(name.Uuid, All, ct);
        var next = 0;
        return [.. events.Select(line => line.Type == "adoption" ? ofAdoptions[next++] : ofExperience)];
    }

    public override IEnumerable<ChannelName> RightsChangedBy(RecordedEvent recorded) =>
        recorded.Data is ExperienceWithdrawn or ExperienceHidden ? [Of(recorded.Stream.Value)] : [];

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) =>
        Identity.Offices.OfficePersons.Of(recorded);
}
