using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Reports;

/// <summary>What Anne writes in the draft of network 50's report.</summary>
internal sealed class HiddenReport : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var anne = await hub.SignIn(People.Anne);
        var report = await anne.DraftReport("50");
        var revision = report.Part("ASSESSMENT").GetProperty("revision").GetInt32();
        await anne.Write(report.Id(), "ASSESSMENT", "Rapportord om nettverket", revision);

        hidden.Words["Rapportord"] = (Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.Add($"Report:{report.Id()}");
        hidden.Arguments["Query.report"] = $"id: \"{report.Id()}\"";
    }
}
