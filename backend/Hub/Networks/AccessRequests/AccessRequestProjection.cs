using Hub.EventStore;
using Hub.Live;
using Hub.Shared.Text;

namespace Hub.Networks.AccessRequests;

/// <summary>Folds requests into rows, and tells the channel of those who run the network.</summary>
public sealed class AccessRequestProjection : IProjection
{
    private static readonly string ChannelOfRequest = SqlFile.Read<AccessRequestProjection>("ChannelOfAccessRequest");

    public string Name => "access-requests";

    /// <summary>Also raised when Markdown is rendered differently, since requests keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["access_requests"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var request = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case AccessRequested asked:
                batch.Add(
                    Sql("AskForAccess"),
                    request,
                    asked.Network,
                    asked.PersonId,
                    recorded.Headers.ActingFor,
                    asked.Message?.Language.Code(),
                    asked.Message?.Markdown,
                    asked.Message is { } text ? MarkdownText.ToHtml(text.Markdown) : null,
                    asked.Address,
                    asked.At,
                    recorded.Sequence
                );
                break;
            case AccessGranted granted:
                batch.Add(Sql("GrantAccess"), request, granted.At, granted.ValidTo);
                break;
            case AccessDeclined declined:
                batch.Add(
                    Sql("DeclineAccess"),
                    request,
                    declined.At,
                    declined.Reason.Language.Code(),
                    declined.Reason.Markdown,
                    MarkdownText.ToHtml(declined.Reason.Markdown)
                );
                break;
            default:
                return;
        }
        ChannelIndex.AddSelect(batch, ChannelOfRequest, recorded.Sequence, "accessRequest", request, request);
    }

    private static string Sql(string name) => SqlFile.Read<AccessRequestProjection>(name);
}
