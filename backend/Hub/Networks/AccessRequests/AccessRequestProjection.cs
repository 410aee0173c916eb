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
                    asked.Message?.Kept(),
                    asked.Message?.Html(),
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
                    declined.Reason.Kept(),
                    declined.Reason.Html()
                );
                break;
            default:
                return;
        }
        ChannelIndex.AddSelect(batch, ChannelOfRequest, recorded.Sequence, "accessRequest", request, request);
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is AccessRequested { Message: { } message } && message.Kept() is null)
            batch.Add(Sql("EraseMessageOfRequest"), masked.Stream.Value, masked.Sequence);
        else if (masked.Data is AccessDeclined declined && declined.Reason.Kept() is null)
            batch.Add(Sql("EraseReasonOfRequest"), masked.Stream.Value, declined.At);
    }

    private static string Sql(string name) => SqlFile.Read<AccessRequestProjection>(name);
}
