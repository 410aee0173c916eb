using Hub.EventStore;
using Hub.Forum.Topics;
using Hub.Networks.AccessRequests;
using Hub.Shared.Text;

namespace Hub.Notifications.Notices;

/// <summary>
/// Folds the log into notices: to those mentioned in a post, and to who started the topic; to those who run a network of
/// who asks for access, and to who asked of the answer. A person's notice of a post is written once: a mention added by a
/// later edit is one, a second mention is none.
/// </summary>
public sealed class NoticeProjection : IProjection
{
    public string Name => "notices";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["notices", "notice_topics"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case TopicStarted started:
                batch.Add(Sql("KeepTopicAuthor"), recorded.Stream.Value, started.Body.AuthorId);
                AddMentions(batch, recorded, started.FirstPostId, started.Body, started.At);
                break;
            case PostReplied replied:
                AddMentions(batch, recorded, replied.PostId, replied.Body, replied.At);
                batch.Add(
                    Sql("AddReplyNotice"),
                    recorded.Stream.Value,
                    replied.PostId,
                    replied.Body.AuthorId,
                    recorded.Headers.ActingFor,
                    replied.At,
                    recorded.Sequence
                );
                break;
            case PostEdited edited:
                AddMentions(batch, recorded, edited.PostId, edited.Body, edited.At);
                break;
            case PostWithdrawn withdrawn:
                batch.Add(Sql("RemoveNotices"), withdrawn.PostId);
                break;
            case AccessRequested asked:
                foreach (var person in asked.Told)
                    AddAccess(batch, recorded, person, NoticeKind.AccessRequested, asked.PersonId, asked.At);
                break;
            case AccessGranted granted:
                AddAccess(batch, recorded, granted.PersonId, NoticeKind.AccessGranted, null, granted.At);
                break;
            case AccessDeclined declined:
                AddAccess(batch, recorded, declined.PersonId, NoticeKind.AccessDeclined, null, declined.At);
                break;
        }
    }

    /// <summary>The network answers, not a person: who asked learns the answer and not which colleague gave it.</summary>
    private static void AddAccess(
        SqlBatch batch,
        RecordedEvent recorded,
        Guid person,
        NoticeKind kind,
        Guid? author,
        DateTimeOffset at
    ) =>
        batch.Add(
            Sql("AddAccessNotice"),
            person,
            kind.ToString(),
            recorded.Stream.Value,
            author,
            author is null ? null : recorded.Headers.ActingFor,
            at,
            recorded.Sequence
        );

    /// <summary>Nobody is mentioned in an erased text any more; whoever started the topic still has a reply.</summary>
    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        var body = masked.Data switch
        {
            TopicStarted started => started.Body,
            PostReplied replied => replied.Body,
            PostEdited edited => edited.Body,
            _ => null,
        };
        if (body is null || body.Kept() is not null)
            return;
        if (masked.Data is PostReplied)
            batch.Add(Sql("TurnMentionIntoReply"), masked.Sequence);
        batch.Add(Sql("RemoveMentions"), masked.Sequence);
    }

    private static void AddMentions(SqlBatch batch, RecordedEvent recorded, Guid post, Text body, DateTimeOffset at)
    {
        foreach (var person in MentionedIn(body))
            batch.Add(
                Sql("AddMentionNotice"),
                person,
                recorded.Stream.Value,
                post,
                body.AuthorId,
                recorded.Headers.ActingFor,
                at,
                recorded.Sequence
            );
    }

    /// <summary>Nobody is told of what they wrote themselves; and a text that names hundreds tells the first fifty.</summary>
    internal static IEnumerable<Guid> MentionedIn(Text body) =>
        MarkdownText.Mentions(body.Markdown).Where(person => person != body.AuthorId).Take(50);

    private static string Sql(string name) => SqlFile.Read<NoticeProjection>(name);
}
