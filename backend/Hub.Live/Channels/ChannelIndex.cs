using System.Collections.Concurrent;
using Hub.EventStore;

namespace Hub.Live;

/// <summary>
/// Called in inline projections: says which channels an event concerns, in the append's own transaction. A channel holds
/// one line for each event: a second one for the same event fails the append.
/// </summary>
public static class ChannelIndex
{
    private static readonly string AddSql = LiveSql.Read("AddChannelEvent");
    private static readonly string AddTotalSql = LiveSql.Read("AddChannelTotal");
    private static readonly ConcurrentDictionary<string, string> AddSelectSql = new();
    private static readonly ConcurrentDictionary<string, string> AddTotalSelectSql = new();

    /// <summary>An envelope of this type about this thing goes to the channel's listeners.</summary>
    public static void Add(SqlBatch batch, string channel, long sequence, string type, Guid subject) =>
        batch.Add(AddSql, channel, sequence, type, subject);

    /// <summary>
    /// As <see cref="Add(SqlBatch, string, long, string, Guid)"/>, to the channels that a query names: no row, no envelope.
    /// </summary>
    /// <param name="channelsSelect">
    /// A select of one text column without schema names: <c>select 'network/' || network from topics where id = $4</c>.
    /// Its $1, $2 and $3 are sequence, type and subject; its own values start at $4. Keep the text constant.
    /// </param>
    public static void AddSelect(
        SqlBatch batch,
        string channelsSelect,
        long sequence,
        string type,
        Guid subject,
        params object?[] values
    ) =>
        batch.Add(
            AddSelectSql.GetOrAdd(channelsSelect, select => LiveSql.Read("AddChannelEvents", select)),
            [sequence, type, subject, .. values]
        );

    /// <summary>
    /// A count has changed: no envelope, but a signal of this type at most once a second with the new total
    /// (<see cref="Channel.RenderTotals"/>), and in Join's answer to those who missed it.
    /// </summary>
    public static void AddTotal(SqlBatch batch, string channel, long sequence, string type, Guid subject) =>
        batch.Add(AddTotalSql, channel, sequence, type, subject);

    /// <summary>
    /// As <see cref="AddTotal"/>, to the channels that a query names; its values as in <see cref="AddSelect"/>.
    /// </summary>
    public static void AddTotalSelect(
        SqlBatch batch,
        string channelsSelect,
        long sequence,
        string type,
        Guid subject,
        params object?[] values
    ) =>
        batch.Add(
            AddTotalSelectSql.GetOrAdd(channelsSelect, select => LiveSql.Read("AddChannelTotals", select)),
            [sequence, type, subject, .. values]
        );
}
