using Hub.GraphQL;
using Hub.Journeys.Tables;
using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Journeys;

/// <summary>A beginning of a journey to build on: goals with measures under them.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it is good for.</param>
[GraphQLName("JourneyTemplate")]
public sealed record Template(
    string Key,
    Names Name,
    Names About,
    [property: GraphQLIgnore] IReadOnlyList<TemplateGoal> Goals
)
{
    /// <summary>How many measures it has.</summary>
    public int MeasureCount => Goals.Sum(goal => goal.Measures.Count);

    internal IEnumerable<MeasureLine> Lines(Language language) =>
        Goals
            .SelectMany(goal => goal.Measures.Select(measure => (goal, measure)))
            .Select(
                (one, index) =>
                    new MeasureLine(
                        index,
                        one.goal.Title.In(language),
                        null,
                        one.measure.Title.In(language),
                        one.measure.Owner.In(language),
                        null,
                        null,
                        null,
                        null
                    )
            );
}

[GraphQLIgnore]
public sealed record TemplateGoal(Names Title, IReadOnlyList<TemplateMeasure> Measures);

[GraphQLIgnore]
public sealed record TemplateMeasure(Names Title, Names Owner);

/// <summary>The templates in their order, as the reference data have them now.</summary>
public sealed class TemplateCatalogue : IReferencePart<TemplateCatalogue>
{
    public const string TemplateRow = "journey-template";

    private TemplateCatalogue(ReferenceData data) =>
        Templates = [
            .. data.OfKind<TemplateDocument>(TemplateRow)
                .Select(template => new Template(
                    template.Key,
                    template.Names(),
                    template.About.Names(),
                    [
                        .. template.Goals.Select(goal => new TemplateGoal(
                            goal.Names(),
                            [
                                .. goal.Measures.Select(measure => new TemplateMeasure(
                                    measure.Names(),
                                    measure.Owner.Names()
                                )),
                            ]
                        )),
                    ]
                )),
        ];

    public static TemplateCatalogue From(ReferenceData data) => new(data);

    public IReadOnlyList<Template> Templates { get; }

    public Template? Template(string key) => Templates.FirstOrDefault(template => template.Key == key);
}

internal record TemplateWords(string Nb, string? Nn, string? En)
{
    public Names Names() => new(Nb, Nn, En);
}

internal sealed record TemplateDocument(
    string Key,
    string Nb,
    string? Nn,
    string? En,
    TemplateWords About,
    IReadOnlyList<TemplateGoalDocument> Goals
) : TemplateWords(Nb, Nn, En);

internal sealed record TemplateGoalDocument(
    string Nb,
    string? Nn,
    string? En,
    IReadOnlyList<TemplateMeasureDocument> Measures
) : TemplateWords(Nb, Nn, En);

internal sealed record TemplateMeasureDocument(string Nb, string? Nn, string? En, TemplateWords Owner)
    : TemplateWords(Nb, Nn, En);

internal static class ShippedTemplates
{
    public static IEnumerable<ReferenceRow> Rows() =>
        ReferenceImport
            .ReadFile("Journeys", "templates.json")
            .GetProperty("templates")
            .EnumerateArray()
            .Select(template => new ReferenceRow(
                TemplateCatalogue.TemplateRow,
                template.GetProperty("key").GetString()!,
                template
            ));
}

[QueryType]
public static class TemplateQueries
{
    /// <summary>Beginnings of journeys to build on, in their order.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<Template> GetJourneyTemplates(TemplateCatalogue templates) => templates.Templates;
}
