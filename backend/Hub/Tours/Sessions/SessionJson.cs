using System.Text.Json;
using Hub.Networks.Members;
using Hub.Shared.Commands;
using Hub.Tours.Sessions.Captions;
using Hub.Tours.Sessions.Participations;
using Hub.Tours.Sessions.Polls;
using Hub.Tours.Sessions.Questions;

namespace Hub.Tours.Sessions;

/// <summary>What a session's channels send, shaped as GraphQL answers it and without anything that is one viewer's.</summary>
public sealed class SessionJson(
    SessionList sessions,
    QuestionList questions,
    PollList polls,
    CaptionList captions,
    ParticipationList participations,
    SessionParts parts,
    AuthorList authors,
    Identity.People.PersonList people,
    TextViews texts
)
{
    internal async Task<IReadOnlyList<ReadOnlyMemory<byte>?>> Sessions(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken ct
    )
    {
        var found = await sessions.Find(ids, sight, ct);
        var with = (await parts.Find(ids, ct)).Zip(ids).ToLookup(one => one.Second, one => one.First);
        return
        [
            .. found.Select(session =>
                session is null
                    ? (ReadOnlyMemory<byte>?)null
                    : LiveJson.Write(json =>
                    {
                        json.Id("Session", session.Uuid);
                        json.WriteString("phase"u8, session.Phase.Stored());
                        json.WriteBoolean("isRecorded"u8, session.IsRecorded);
                        Guid(json, "currentItem", session.CurrentItem);
                        Guid(json, "next", session.Next);
                        json.Instant("startedAt", session.StartedAt);
                        json.Instant("endedAt", session.EndedAt);
                        json.WriteStartObject("video"u8);
                        json.WriteString("kind"u8, session.VideoKind.Stored());
                        json.WriteString("link"u8, SessionVideo.Of(session).Link);
                        json.WriteString("frame"u8, SessionVideo.Of(session).Frame);
                        json.WriteEndObject();
                        json.WriteString("slides"u8, session.SlidesFile);
                        Parts(json, with[session.Uuid].First());
                        json.WriteNumber("sequence"u8, session.Sequence);
                    })
            ),
        ];
    }

    internal async Task<IReadOnlyList<ReadOnlyMemory<byte>?>> Questions(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken ct
    )
    {
        var found = await questions.Find(ids, sight, ct);
        var shown = found.OfType<Question>().ToArray();
        var asked = await authors.Find([.. shown.Select(one => (one.AuthorId, one.ActingFor))], ct);
        var bodies = await texts.Make([.. shown.Select(one => (one.Language, one.Markdown, one.Html))], ct);
        var votes = await questions.Votes([.. shown.Select(one => one.Uuid)], ct);
        var next = 0;
        return
        [
            .. found.Select(question =>
                question is null
                    ? (ReadOnlyMemory<byte>?)null
                    : LiveJson.Write(json =>
                    {
                        json.Id("Question", question.Uuid);
                        if (question.IsAnonymous)
                            json.WriteNull("author"u8);
                        else
                            json.Author(asked[next]);
                        json.Body(bodies[next++]);
                        json.WriteString("status"u8, question.Status.Stored());
                        json.WriteBoolean("isPinned"u8, question.IsPinned);
                        json.WriteBoolean("isAnonymous"u8, question.IsAnonymous);
                        json.WriteNumber("votes"u8, votes[question.Uuid]);
                        json.Instant("askedAt", question.AskedAt);
                        json.Instant("answeredAt", question.AnsweredAt);
                        json.WriteNumber("sequence"u8, question.Sequence);
                    })
            ),
        ];
    }

    /// <summary>With the result only when the poll is closed: an open one's is on the poll's own channel.</summary>
    internal async Task<IReadOnlyList<ReadOnlyMemory<byte>?>> Polls(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken ct
    )
    {
        var found = await polls.Find(ids, sight, ct);
        var answers = await polls.Answers([.. found.OfType<Poll>().Select(poll => poll.Uuid)], ct);
        var closed = found.OfType<Poll>().Where(poll => poll.Status is PollStatus.Closed).ToArray();
        var results = (await polls.Results(closed, ct))
            .Zip(closed)
            .ToDictionary(one => one.Second.Uuid, one => one.First);
        return
        [
            .. found.Select(poll =>
                poll is null
                    ? (ReadOnlyMemory<byte>?)null
                    : LiveJson.Write(json =>
                    {
                        json.Id("Poll", poll.Uuid);
                        json.WriteString("kind"u8, poll.Kind.Stored());
                        json.WriteString("language"u8, poll.Language.Stored());
                        json.WriteString("question"u8, poll.Question);
                        json.WriteStartArray("options"u8);
                        foreach (var option in poll.Options)
                            json.WriteStringValue(option);
                        json.WriteEndArray();
                        json.WriteString("status"u8, poll.Status.Stored());
                        json.Instant("openedAt", poll.OpenedAt);
                        json.Instant("closedAt", poll.ClosedAt);
                        json.WriteNumber("answers"u8, answers[poll.Uuid]);
                        Result(json, results.GetValueOrDefault(poll.Uuid));
                        json.WriteString("channel"u8, poll.Channel);
                        json.WriteNumber("sequence"u8, poll.Sequence);
                    })
            ),
        ];
    }

    internal async Task<IReadOnlyList<ReadOnlyMemory<byte>?>> Captions(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken ct
    ) =>
        [
            .. (await captions.Find(ids, sight, ct)).Select(caption =>
                caption is null
                    ? (ReadOnlyMemory<byte>?)null
                    : LiveJson.Write(json =>
                    {
                        json.Id("Caption", caption.Uuid);
                        json.WriteString("language"u8, caption.Language.Stored());
                        json.WriteString("line"u8, caption.Line);
                        json.Instant("saidAt", caption.SaidAt);
                        json.WriteNumber("sequence"u8, caption.Sequence);
                    })
            ),
        ];

    internal async Task<IReadOnlyDictionary<Guid, ReadOnlyMemory<byte>>> QuestionVotes(
        IReadOnlyList<Guid> ids,
        CancellationToken ct
    ) =>
        (await questions.Votes(ids, ct)).ToDictionary(
            one => one.Key,
            one =>
                LiveJson.Write(json =>
                {
                    json.WriteString("question"u8, one.Key);
                    json.WriteNumber("votes"u8, one.Value);
                })
        );

    internal async Task<IReadOnlyDictionary<Guid, ReadOnlyMemory<byte>>> PollAnswers(
        IReadOnlyList<Guid> ids,
        CancellationToken ct
    ) =>
        (await polls.Answers(ids, ct)).ToDictionary(
            one => one.Key,
            one =>
                LiveJson.Write(json =>
                {
                    json.WriteString("poll"u8, one.Key);
                    json.WriteNumber("answers"u8, one.Value);
                })
        );

    internal async Task<ReadOnlyMemory<byte>?> PollResult(Guid poll, Sight sight, CancellationToken ct)
    {
        if ((await polls.Find([poll], sight, ct))[0] is not { } found)
            return null;
        var result = (await polls.Results([found], ct))[0];
        return LiveJson.Write(json =>
        {
            json.WriteString("poll"u8, poll);
            Result(json, result);
        });
    }

    internal async Task<ReadOnlyMemory<byte>> Attendance(Guid session, CancellationToken ct)
    {
        var count = await participations.Attendance(session, ct);
        return LiveJson.Write(json => json.WriteNumber("count"u8, count));
    }

    internal async Task<ReadOnlyMemory<byte>> Reactions(Guid session, CancellationToken ct)
    {
        var counts = await participations.Reactions(session, ct);
        return LiveJson.Write(json =>
        {
            json.WriteStartArray("counts"u8);
            foreach (var one in counts)
            {
                json.WriteStartObject();
                json.WriteString("kind"u8, one.Kind.Stored());
                json.WriteNumber("count"u8, one.Count);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }

    internal async Task<ReadOnlyMemory<byte>> Hands(Guid session, CancellationToken ct)
    {
        var (count, first) = await participations.Hands(session, ct);
        var found = (await people.Find(first, ct)).OfType<Identity.People.Person>();
        return LiveJson.Write(json =>
        {
            json.WriteNumber("count"u8, count);
            json.WriteStartArray("first"u8);
            foreach (var person in found)
            {
                json.WriteStartObject();
                json.Id("Person", person.Uuid);
                json.WriteString("name"u8, person.Name);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }

    private static void Parts(Utf8JsonWriter json, IReadOnlyList<SessionPart> parts)
    {
        json.WriteStartArray("parts"u8);
        foreach (var part in parts)
        {
            json.WriteStartObject();
            json.WriteString("role"u8, part.Role.Stored());
            if (part.Person is { } person)
            {
                json.WriteStartObject("person"u8);
                json.Id("Person", person.Uuid);
                json.WriteString("name"u8, person.Name);
                json.WriteEndObject();
            }
            else
                json.WriteNull("person"u8);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Result(Utf8JsonWriter json, PollResult? result)
    {
        if (result is null)
        {
            json.WriteNull("result"u8);
            return;
        }
        json.WriteStartObject("result"u8);
        json.WriteNumber("answers"u8, result.Answers);
        json.WriteStartArray("counts"u8);
        foreach (var count in result.Counts)
            json.WriteNumberValue(count);
        json.WriteEndArray();
        json.WriteStartArray("words"u8);
        foreach (var word in result.Words)
        {
            json.WriteStartObject();
            json.WriteString("word"u8, word.Word);
            json.WriteNumber("count"u8, word.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Guid(Utf8JsonWriter json, string name, Guid? value)
    {
        if (value is { } uuid)
            json.WriteString(name, uuid);
        else
            json.WriteNull(name);
    }
}
