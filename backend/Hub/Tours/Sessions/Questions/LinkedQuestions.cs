using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Questions;

/// <summary>A question that nobody had time for becomes a topic, and both know of each other.</summary>
internal sealed class LinkedQuestions(QuestionList questions) : ILinkedThings
{
    private const int TitleLength = 80;

    public string Type => nameof(Question);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await questions.Find([.. keys.Select(Guid.Parse)], sight, cancellation);
        return found
            .OfType<Question>()
            .DistinctBy(question => question.Uuid)
            .ToDictionary(
                question => question.Uuid.ToString("D"),
                question => new LinkedThing(
                    question.Markdown is { } words ? MarkdownText.Excerpt(words, TitleLength) : "—",
                    $"/okt/{question.SessionId:D}"
                )
            );
    }
}

[ObjectType<Question>]
public static class QuestionLinks
{
    /// <summary>What came of it, such as a topic; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 3)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LedTo(
        [Parent] IReadOnlyList<Question> questions,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.LedTo(nameof(Question), questions.Select(question => question.Uuid), actor.Sight, cancellation);
}
