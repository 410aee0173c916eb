using System.Text.Json;

namespace Hub.Tests.Reports;

/// <summary>What tests of reports say to the API.</summary>
internal static class Reports
{
    public const string Programme = "bo-trygt-hjemme";

    public const string Fields = """
        report {
          uuid status language drawing revision checksum document { markdown html } approvedBy { name } sentBy { name }
          sentTo { key } history { kind by { name } } viewerCanEdit network { key }
          parts { section heading source text suggestion isWritten isBehind revision figures { label value before } }
        }
        """;

    public static async Task<JsonElement> DraftReport(this HttpClient client, string network)
    {
        var payload = await client.Do("draftReport", Fields, new { network, programme = Programme });
        return payload.Codes() is ""
            ? payload.GetProperty("report")
            : throw new InvalidOperationException(payload.ToString());
    }

    public static async Task<JsonElement> Report(this HttpClient client, Guid id) =>
        (
            await client.Data(
                $"query ($id: ID!) {{ {Fields.Replace("report {", "report(id: $id) {", StringComparison.Ordinal)} }}",
                new { id }
            )
        ).GetProperty("report");

    public static Task<JsonElement> Write(
        this HttpClient client,
        Guid report,
        string section,
        string markdown,
        int revision = 0
    ) =>
        client.Do(
            "saveReportText",
            "text { markdown revision }",
            new
            {
                report,
                section,
                markdown,
                revision,
            }
        );

    public static async Task<JsonElement> Approve(this HttpClient client, Guid report)
    {
        var now = await client.Report(report);
        return await client.Do(
            "approveReport",
            Fields,
            new
            {
                report,
                revision = now.GetProperty("revision").GetInt32(),
                drawing = now.GetProperty("drawing").GetInt32(),
            }
        );
    }

    public static JsonElement Part(this JsonElement report, string section) =>
        report.GetProperty("parts").EnumerateArray().Single(part => part.GetProperty("section").GetString() == section);

    public static Guid Id(this JsonElement report) => report.GetProperty("uuid").GetGuid();
}
