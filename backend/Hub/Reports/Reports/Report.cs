using Hub.GraphQL;
using Hub.Reports.Figures;
using Hub.Shared.Text;

namespace Hub.Reports.Reports;

/// <summary>
/// A county's status report in a programme. A draft is seen by those who run the network, an approved one also by national
/// leads, and a sent one by the networks that it went to.
/// </summary>
/// <param name="Date">The day that it is for.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Language">The Norwegian of its words: the county's form.</param>
/// <param name="Drawing">How many times its figures were drawn; say the one that was read when approving.</param>
/// <param name="DraftedAt">When it was begun.</param>
/// <param name="Checksum">SHA-256 of the approved document's Markdown in UTF-8; null before.</param>
/// <param name="ApprovedAt">When it was approved; null before.</param>
/// <param name="SentAt">When it was sent; null before.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
[Node]
public sealed record Report(
    Guid Uuid,
    [property: GraphQLIgnore] string NetworkKey,
    [property: GraphQLIgnore] string ProgrammeKey,
    DateOnly Date,
    ReportStatus Status,
    Language Language,
    [property: GraphQLIgnore] ReportFigures Drawn,
    int Drawing,
    DateTimeOffset DraftedAt,
    [property: GraphQLIgnore] StoredText? StoredDocument,
    string? Checksum,
    [property: GraphQLIgnore] Guid? ApprovedById,
    [property: GraphQLIgnore] string? ApprovedFor,
    DateTimeOffset? ApprovedAt,
    [property: GraphQLIgnore] Guid? SentById,
    [property: GraphQLIgnore] string? SentFor,
    DateTimeOffset? SentAt,
    [property: GraphQLIgnore] IReadOnlyList<string> NetworkKeys,
    bool IsSample
);
