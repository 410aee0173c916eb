using Hub.GraphQL;
using Hub.Reports.Figures;
using Hub.Reports.Reports;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Reports.Texts;

/// <param name="Report">The draft.</param>
/// <param name="Section">Which part.</param>
/// <param name="Markdown">The whole text of that part; empty to leave the part out.</param>
/// <param name="Revision">The one that was read; 0 while nobody had written there.</param>
public sealed record SaveReportTextInput(
    [property: ID<Report>] Guid Report,
    ReportSection Section,
    [property: GraphQLType("Markdown")] string Markdown,
    int Revision = 0
);

/// <param name="Text">The text as it is saved.</param>
public sealed record SaveReportTextPayload(SavedReportText? Text, IReadOnlyList<IError>? Errors);

[MutationType]
public static class SaveReportText
{
    public const int Longest = 10_000;

    /// <summary>
    /// Saves a part of a draft as it is so far, as often as one likes. Two who write in the same part are told; in other
    /// parts they do not meet. Saving the same again changes nothing.
    /// </summary>
    [GraphQLName("saveReportText")]
    public static async Task<SaveReportTextPayload> Run(
        SaveReportTextInput input,
        Actor actor,
        ReportCommands commands,
        ReportTextList texts,
        CancellationToken cancellation
    )
    {
        var (report, refusal) = await commands.Find(input.Report, cancellation);
        refusal ??=
            report!.Status is ReportStatus.Approved ? new ReportIsApproved()
            : report.Status is ReportStatus.Sent ? new ReportIsSent()
            : input.Markdown.Length > Longest ? new TextTooLong(input.Markdown.Length, Longest, "markdown")
            : TextLimits.IsStorable(input.Markdown) ? null
            : new TextNotAllowed("markdown");
        if (refusal is not null)
            return new(null, [refusal]);
        var saved = await texts.Save(
            input.Report,
            input.Section,
            input.Markdown,
            input.Revision,
            actor.PersonId!.Value,
            commands.Now,
            cancellation
        );
        var now = (await texts.Of([input.Report], cancellation))[input.Report]
            .FirstOrDefault(text => text.Section == input.Section);
        if (saved || now?.Markdown == input.Markdown)
            return new(now, null);
        // Nobody else's text is there: the draft was closed meanwhile.
        return new(
            null,
            [now is null || now.Revision == input.Revision ? new ReportIsApproved() : new ReportTextConflict(now)]
        );
    }
}
