using Hub.GraphQL;
using Hub.Programmes;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <summary>An ordered journey of stops, or a programme of dated meetings of several kinds. Everybody sees it.</summary>
/// <remarks>Stated figures are what the source of an imported tour says, not counts of ours.</remarks>
/// <param name="Title">What it is called.</param>
/// <param name="Language">The language of its title and of what is told of it.</param>
/// <param name="Organiser">Who arranges it.</param>
/// <param name="Registration">What the source says of registration; null where it says nothing.</param>
/// <param name="Represented">Groups that take part, as the source says.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="Afterwards">What there is to find afterwards, such as recordings, as the source says.</param>
/// <param name="StatedRegistered">How many had registered, as the source says; null where it says nothing.</param>
/// <param name="StatedSharingMunicipalities">How many municipalities shared something, as the source says; null where
/// it says nothing.</param>
/// <param name="IsCancelled">True when it does not take place.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
/// <param name="PublishedAt">When it was published first.</param>
/// <param name="ChangedAt">When its last version was published.</param>
/// <param name="Version">The number of its last version, from 1; send it to publish the next one.</param>
/// <param name="Sequence">The log's number of its last change.</param>
[Node]
public sealed record Tour(
    Guid Uuid,
    string Title,
    Language Language,
    [property: GraphQLIgnore] string? Markdown,
    [property: GraphQLIgnore] string? Html,
    [property: GraphQLIgnore] string? KindKey,
    string Organiser,
    [property: GraphQLIgnore] string? ProgrammeKey,
    [property: GraphQLIgnore] IReadOnlyList<string> NetworkKeys,
    [property: GraphQLIgnore] IReadOnlyList<string> FocusAreaKeys,
    IReadOnlyList<string> Themes,
    [property: GraphQLIgnore] IReadOnlyList<Guid> HostIds,
    string? Registration,
    IReadOnlyList<string> Represented,
    IReadOnlyList<string> Afterwards,
    int? StatedRegistered,
    int? StatedSharingMunicipalities,
    bool IsCancelled,
    bool IsSample,
    DateTimeOffset PublishedAt,
    DateTimeOffset ChangedAt,
    int Version,
    long Sequence
)
{
    /// <summary>The live channel of the tour's pages, with its stops.</summary>
    public string Channel => ChannelOf(Uuid);

    /// <summary>True where it is for the whole country.</summary>
    public bool IsNational => NetworkKeys.Contains(Networks.NetworkKeys.National);

    [GraphQLIgnore]
    public static string ChannelOf(Guid tour) => $"tour/{tour:D}";
}
