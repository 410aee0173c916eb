using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

/// <summary>Folds experiences into rows: the experience as it is in the library, and each version as it was written.</summary>
public sealed class ExperienceProjection : IProjection
{
    private const int SummaryLength = 240;

    public string Name => "experiences";

    /// <summary>Also raised when Markdown is rendered differently, since versions keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["experiences", "experience_versions"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case ExperienceImported imported:
                AddVersion(batch, id, imported.Version, imported.Content, imported.At);
                AddExperience(batch, recorded, imported.Municipality, imported.Network, imported.Version, true);
                Publish(batch, recorded, imported.Version, imported.At);
                break;
            case ExperienceSubmitted submitted:
                AddVersion(batch, id, submitted.Version, submitted.Content, submitted.At);
                AddExperience(batch, recorded, submitted.Municipality, submitted.Network, submitted.Version, false);
                batch.Add(Sql("SetPending"), id, submitted.Version, recorded.Sequence);
                break;
            case ExperiencePublished published:
                Publish(batch, recorded, published.Version, published.At);
                break;
            case ExperienceReturned returned:
                batch.Add(
                    Sql("ReturnExperience"),
                    id,
                    returned.Reason.Language.Code(),
                    returned.Reason.Kept(),
                    returned.At,
                    recorded.Sequence
                );
                break;
            case ExperienceWithdrawn withdrawn:
                batch.Add(
                    Sql("WithdrawExperience"),
                    id,
                    withdrawn.Reason?.Language.Code(),
                    withdrawn.Reason?.Kept(),
                    withdrawn.At,
                    recorded.Sequence
                );
                break;
            case ExperienceHidden hidden:
                batch.Add(Sql("HideExperience"), id, hidden.At, hidden.Reason.ToString(), recorded.Sequence);
                break;
            case ExperienceShown:
                batch.Add(Sql("HideExperience"), id, null, null, recorded.Sequence);
                break;
            case ExperienceConfirmed confirmed:
                batch.Add(Sql("ConfirmExperience"), id, confirmed.At, recorded.Sequence);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        var id = masked.Stream.Value;
        switch (masked.Data)
        {
            case ExperienceSubmitted submitted:
                EraseVersion(batch, id, submitted.Version, submitted.Content);
                batch.Add(Sql("RetellExperience"), id, submitted.Version);
                break;
            case ExperienceReturned returned when returned.Reason.Kept() is null:
                batch.Add(Sql("EraseReasonOfReturn"), id, returned.At);
                break;
            case ExperienceWithdrawn { Reason: { } reason } withdrawn when reason.Kept() is null:
                batch.Add(Sql("EraseReasonOfWithdrawal"), id, withdrawn.At);
                break;
        }
    }

    private static void AddVersion(
        SqlBatch batch,
        Guid id,
        int version,
        ExperienceContent content,
        DateTimeOffset at
    ) =>
        batch.Add(
            Sql("AddVersion"),
            id,
            version,
            TitleOf(content),
            content.Title.Language.Code(),
            SummaryOf(content),
            content.FocusAreas.ToArray(),
            WordsOf(content),
            ExperienceJson.Write(content),
            HtmlOf(content),
            content.Media.Select(media => media.File).Distinct().ToArray(),
            at
        );

    private static void EraseVersion(SqlBatch batch, Guid id, int version, ExperienceContent content) =>
        batch.Add(
            Sql("EraseVersion"),
            id,
            version,
            TitleOf(content),
            SummaryOf(content),
            WordsOf(content),
            ExperienceJson.Write(content),
            HtmlOf(content)
        );

    // A title is a link's text, so an erased one is still something to press.
    private static string TitleOf(ExperienceContent content) => content.Title.Kept() ?? "—";

    private static string SummaryOf(ExperienceContent content) =>
        content.Sections.FirstOrDefault(part => part.Section is ExperienceSection.WhatWeDid) is { } what
            ? MarkdownText.Excerpt(what.Text.Markdown, SummaryLength)
            : "";

    private static string WordsOf(ExperienceContent content) =>
        string.Join('\n', content.Sections.Select(part => part.Text.Markdown));

    private static string HtmlOf(ExperienceContent content) =>
        ExperienceJson.Write(
            content.Sections.ToDictionary(part => part.Section, part => MarkdownText.ToHtml(part.Text.Markdown))
        );

    private static void AddExperience(
        SqlBatch batch,
        RecordedEvent recorded,
        string municipality,
        string network,
        int version,
        bool isImported
    ) =>
        batch.Add(
            Sql("AddExperience"),
            recorded.Stream.Value,
            municipality,
            network,
            version,
            isImported,
            recorded.Headers.Client == SampleClient.Name,
            recorded.Sequence
        );

    private static void Publish(SqlBatch batch, RecordedEvent recorded, int version, DateTimeOffset at)
    {
        batch.Add(Sql("PublishExperience"), recorded.Stream.Value, version, at, recorded.Sequence);
        batch.Add(Sql("PublishVersion"), recorded.Stream.Value, version, at);
    }

    private static string Sql(string name) => SqlFile.Read<ExperienceProjection>(name);
}
