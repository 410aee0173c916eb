using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Journeys.Tables;

/// <param name="Journey">The journey.</param>
/// <param name="Template">The template's key.</param>
/// <param name="DryRun">Only tells what it would do.</param>
/// <param name="Language">The language of its texts; without it, the viewer's own.</param>
public sealed record UseJourneyTemplateInput(
    [property: ID<Journey>] Guid Journey,
    string Template,
    bool DryRun = false,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

/// <param name="Counts">What it did, or would do.</param>
public sealed record BegunPayload(Journey? Journey, ImportCounts? Counts, IReadOnlyList<IError>? Errors);

[MutationType]
public static class UseJourneyTemplate
{
    /// <summary>Adds a template's goals and measures to a journey, but for those that are there already.</summary>
    [GraphQLName("useJourneyTemplate")]
    public static async Task<BegunPayload> Run(
        UseJourneyTemplateInput input,
        Actor actor,
        TemplateCatalogue templates,
        Imports imports,
        JourneyList journeys,
        CancellationToken cancellation
    )
    {
        var template = templates.Template(input.Template);
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var lines = template?.Lines(language).ToArray() ?? [];
        var (counts, errors) = await imports.Take(
            input.Journey,
            input,
            input.DryRun,
            lines.Length,
            [],
            _ => ImportLines.By(actor, language, lines),
            template is null ? new UnknownTemplate() : null,
            cancellation
        );
        return errors is null
            ? new(await journeys.Find(input.Journey, actor, cancellation), counts, null)
            : new(null, null, errors);
    }
}
