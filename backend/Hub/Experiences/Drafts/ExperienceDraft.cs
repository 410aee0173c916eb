using Hub.GraphQL;
using Hub.Shared.Links;

namespace Hub.Experiences.Drafts;

/// <summary>
/// What a municipality's contacts are writing: for them alone. Its id is the experience's. It stays when it was sent to
/// review, as where the next version begins.
/// </summary>
/// <param name="Revision">Counts the saves; say the one that was read when saving.</param>
/// <param name="IsSubmitted">Nothing was changed since it was sent to review.</param>
/// <param name="SavedAt">When it was saved last.</param>
public sealed record ExperienceDraft(
    Guid Uuid,
    [property: GraphQLIgnore] string MunicipalityNumber,
    [property: GraphQLIgnore] ExperienceContentInput Content,
    int Revision,
    bool IsSubmitted,
    [property: GraphQLIgnore] Guid SavedById,
    DateTimeOffset SavedAt,
    [property: GraphQLIgnore] Thing? BornOf = null
);
