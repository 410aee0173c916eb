using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
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
        JourneyCommands commands,
        JourneyList journeys,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var template = templates.Template(input.Template);
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var lines = template?.Lines(language).ToArray() ?? [];
        var ids = lines.Select(_ => (New(), New(), New())).ToArray();
        var standing = await things.MeasureIds(input.Journey, cancellation);
        ImportCounts? counts = null;
        var errors = await commands.Decide(
            input.Journey,
            input,
            [input.Journey, .. standing.Select(id => (StreamId)id), .. ids.Select(id => (StreamId)id.Item1)],
            states =>
            {
                if (states.Of<JourneyState>(input.Journey) is not JourneyState.Opened opened)
                    return new JourneyNotFound();
                var plan = new ImportPlan(
                    input.Journey,
                    opened,
                    standing.Select(id => (id, states.Of<MeasureState>(id))),
                    words => new Text(actor.PersonId!.Value, language, words),
                    commands.Now
                );
                foreach (var (line, own) in lines.Zip(ids))
                    plan.Add(line, own);
                counts = plan.Counts;
                return plan.Decide(input.DryRun);
            },
            cancellation,
            wrong: template is null ? new UnknownTemplate() : null
        );
        return errors is null
            ? new(await journeys.Find(input.Journey, actor, cancellation), counts, null)
            : new(null, null, errors);

        Guid New() => Guid.CreateVersion7(commands.Now);
    }
}
