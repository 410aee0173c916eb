using Hub.GraphQL;
using Hub.Networks.Members;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Questions;

[ObjectType<Question>]
public static class QuestionFields
{
    /// <summary>Who asked; null where they chose not to be named.</summary>
    public static async Task<IReadOnlyList<Author?>> Author(
        [Parent] IReadOnlyList<Question> questions,
        AuthorList authors,
        CancellationToken cancellation
    )
    {
        var found = await authors.Find([.. questions.Select(one => (one.AuthorId, one.ActingFor))], cancellation);
        return [.. questions.Zip(found, (question, author) => question.IsAnonymous ? null : author)];
    }

    /// <summary>How many want it answered.</summary>
    public static async Task<IReadOnlyList<int>> Votes(
        [Parent] IReadOnlyList<Question> questions,
        QuestionList list,
        CancellationToken cancellation
    )
    {
        var votes = await list.Votes([.. questions.Select(question => question.Uuid).Distinct()], cancellation);
        return [.. questions.Select(question => votes[question.Uuid])];
    }

    /// <summary>Null once it was erased.</summary>
    public static Task<IReadOnlyList<TextView?>> Body(
        [Parent] IReadOnlyList<Question> questions,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. questions.Select(one => (one.Language, one.Markdown, one.Html))], cancellation);

    [NodeResolver]
    public static Task<IReadOnlyList<Question?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        QuestionList questions,
        CancellationToken cancellation
    ) => questions.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Session>]
public static class SessionQuestions
{
    /// <summary>
    /// Pinned ones first, then those that most want answered. Everybody sees what the hosts show and what they asked
    /// themselves; hosts see all.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 100)]
    public static async Task<IReadOnlyList<IReadOnlyList<Question>>> Questions(
        [Parent] IReadOnlyList<Session> sessions,
        Actor actor,
        QuestionList questions,
        CancellationToken cancellation
    )
    {
        var found = await questions.Of(
            [.. sessions.Select(session => session.Uuid)],
            count: 500,
            actor.Sight,
            cancellation
        );
        return [.. sessions.Select(session => found[session.Uuid].ToArray())];
    }
}
