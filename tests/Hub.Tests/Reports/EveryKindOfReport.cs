using Hub.Testing;

namespace Hub.Tests.Reports;

/// <summary>Drafted, counted again, approved, opened, approved again and sent.</summary>
internal sealed class EveryKindOfReport : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var tone = await hub.SignIn(People.Tone);
        var report = (await tone.DraftReport("34")).Id();
        await tone.Write(report, "ASSESSMENT", "Det går *bra*.");
        await tone.Do("drawReportFigures", "errors { code }", new { report });
        await tone.Approve(report);
        await tone.Do("reopenReport", "errors { code }", new { report });
        await tone.Approve(report);
        await tone.Do("sendReport", "errors { code }", new { report });
    }
}
