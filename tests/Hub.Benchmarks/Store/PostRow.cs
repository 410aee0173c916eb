using Hub.EventStore;

namespace Hub.Benchmarks.Store;

/// <summary>A read model of one row an event, as most of the product's are.</summary>
internal sealed class PostRow : IProjection
{
    public const string Table =
        "create table hub_read.posts (post uuid primary key, author uuid not null, body text not null, seq bigint not null)";

    /// <summary>For each event; the peers run it too.</summary>
    public const string Insert = """
        insert into hub_read.posts (post, author, body, seq) values ($1, $2, $3, $4)
        on conflict (post) do update set body = excluded.body, seq = excluded.seq
        """;

    public string Name => "posts";
    public int Version => 1;
    public IReadOnlyList<string> Tables => ["posts"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (recorded.Data is PostWritten post)
            batch.Add(Insert, post.PostId, post.AuthorId, post.Body, recorded.Sequence);
    }
}
