using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using Hub.GraphQL;
using Hub.Live;

namespace Hub.Shared.Live;

/// <summary>What happens, as it happens.</summary>
[SubscriptionType]
public static class ChannelEvents
{
    /// <summary>
    /// The events of a live channel: `network/{key}`, `network/{key}/members`, `topic/{uuid}`, `chat/{key}`. Query first and
    /// pass the answer's `asOf`, so that nothing goes missing in between; after a cut line pass the last `sequence` you got.
    /// </summary>
    /// <param name="channel">The live channel, such as <c>network/50</c>.</param>
    /// <param name="afterSequence">Begins with what came after this number; without it, with what comes from now on.</param>
    public static async IAsyncEnumerable<ChannelEnvelope> GetChannelEvents(
        string channel,
        long? afterSequence,
        ClaimsPrincipal user,
        ILiveStreams streams,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var events = streams.Follow(user, channel, afterSequence, cancellation).GetAsyncEnumerator(cancellation);
        await using var _ = events;
        while (await MoveNext(events))
        {
            var (name, sequence, previous, type, data) = events.Current;
            yield return new(name, sequence, previous, type, data.ValueKind == JsonValueKind.Null ? null : data);
        }
    }

    private static async ValueTask<bool> MoveNext(IAsyncEnumerator<LiveEnvelope> events)
    {
        try
        {
            return await events.MoveNextAsync();
        }
        catch (LiveRefused refused)
        {
            throw new GraphQLException(refused.Code, refused.Reason);
        }
    }
}
