using Hub.Identity.People;
using Hub.Shared.Text;

namespace Hub.Networks.Members;

/// <summary>Texts as they are shown: mentions get the names that people have now.</summary>
public sealed class TextViews(PersonList people)
{
    /// <summary>One answer per text, in the same order; null where there is no text any more.</summary>
    public async Task<IReadOnlyList<TextView?>> Make(
        IReadOnlyList<(Language Language, string? Markdown, string? Html)> texts,
        CancellationToken cancellation
    )
    {
        var mentioned = texts
            .Select(text => text.Html)
            .OfType<string>()
            .SelectMany(MentionNames.In)
            .Distinct()
            .ToArray();
        var found = await people.Find(mentioned, cancellation);
        var names = found.OfType<Person>().ToDictionary(person => person.Uuid, person => person.Name);
        return
        [
            .. texts.Select(text =>
                text.Markdown is null || text.Html is null
                    ? null
                    : new TextView(
                        text.Language,
                        text.Markdown,
                        MentionNames.Fill(text.Html, id => names.GetValueOrDefault(id))
                    )
            ),
        ];
    }
}
