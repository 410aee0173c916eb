using Hub.GraphQL;

namespace Hub.Shared.Links.Stories;

/// <summary>How a thing came to be and what it led to, as far as the viewer may see it.</summary>
/// <param name="Steps">What came first stands first; each step after those that it came of.</param>
/// <param name="IsWhole">False when the story goes on beyond what one answer tells.</param>
public sealed record Story([property: ListSize(AssumedSize = 12)] IReadOnlyList<StoryStep> Steps, bool IsWhole);

/// <summary>One thing on the way from words to action and on to new words.</summary>
/// <param name="Title">The thing's title.</param>
/// <param name="Address">The path of the page where it is to be seen.</param>
/// <param name="Place">Whose it is: a municipality's name; null where that is not said.</param>
/// <param name="At">When it came of what led to it; null for what the story begins with.</param>
/// <param name="Learnt">What was learnt of it: its evaluation; null where nothing is told.</param>
/// <param name="IsSubject">Whether it is the thing that was asked for.</param>
public sealed record StoryStep(
    [property: GraphQLIgnore] Thing Thing,
    string Title,
    string Address,
    string? Place,
    DateTimeOffset? At,
    Lesson? Learnt,
    bool IsSubject,
    [property: GraphQLIgnore] IReadOnlyList<Thing> Sources
)
{
    /// <summary>The thing's id: <c>node(id:)</c> has all of it.</summary>
    [ID]
    public string Id => NodeId.Encode(Thing.Type, Thing.Key);

    /// <summary>The thing's type, as its <c>__typename</c>.</summary>
    public string Type => Thing.Type;

    /// <summary>The ids of the steps that it came of.</summary>
    [ListSize(AssumedSize = 2)]
    public IReadOnlyList<string> CameOf => [.. Sources.Select(source => NodeId.Encode(source.Type, source.Key))];
}
