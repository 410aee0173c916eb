using System.Text.Json;
using System.Text.RegularExpressions;
using Hub.Chat.Messages;
using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.Forum;
using Hub.Forum.Topics;
using Hub.Identity.Sample;
using Hub.Shared.Commands;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Sample;

/// <summary>
/// Fictitious topics, chat and dates in three networks, so that the first screen lives: written by the sample people
/// through the same decisions as anybody's, in the order of their times, which are before the first start. Each has an id
/// that follows from its key, so a restart writes nothing again. In Development only.
/// </summary>
public sealed partial class SampleContent(
    IEventStore store,
    SampleActors actors,
    SampleTours tours,
    SampleSessions sessions,
    SampleSlots slots,
    SampleAdoptions adoptions,
    SamplePrizes prizes,
    SampleJourneys journeys,
    SampleStories stories,
    NpgsqlDataSource database,
    TimeProvider time
)
{
    private static readonly Guid Ids = new("6f0a4d5e-2f0b-5b39-8a86-0c1a54d1c601");

    public static Guid IdOf(string key) => StreamId.FromKey(Ids, key).Value;

    public async Task Load(CancellationToken cancellation)
    {
        var file = Read();
        await tours.Load(file.Tours, cancellation);
        await sessions.Load(cancellation);
        var last = file.Messages.MinBy(message => message.Ago)!;
        if (await IsThere(IdOf(last.Key), cancellation))
            return;
        var start = time.GetUtcNow();
        start = start.AddTicks(-(start.Ticks % TimeSpan.TicksPerMinute));
        await slots.Load(file.Slots, start, cancellation);
        await adoptions.Load(file.Adoptions, start, cancellation);
        await prizes.Load(start, cancellation);
        await journeys.Load(start, cancellation);
        foreach (var wish in Wishes(file, start).OrderBy(wish => wish.At))
            await wish.Do(cancellation);
        await stories.Load(start, cancellation);
    }

    private sealed record Wish(DateTimeOffset At, Func<CancellationToken, Task> Do);

    private IEnumerable<Wish> Wishes(SampleFile file, DateTimeOffset start)
    {
        var topicOf = new Dictionary<string, Guid>();
        var timeOf = new Dictionary<string, DateTimeOffset>();
        foreach (var topic in file.Topics)
        {
            yield return new(start - topic.Ago, cancellation => Start(topic, start - topic.Ago, cancellation));
            foreach (var reply in topic.Replies)
            {
                (topicOf[reply.Key], timeOf[reply.Key]) = (IdOf(topic.Key), start - reply.Ago);
                yield return new(
                    start - reply.Ago,
                    cancellation => Reply(topic, reply, start - reply.Ago, cancellation)
                );
            }
        }
        foreach (var reaction in file.Reactions)
        {
            var at = timeOf[reaction.Post].AddMinutes(20);
            yield return new(at, cancellation => Give(reaction, topicOf[reaction.Post], at, cancellation));
        }
        foreach (var message in file.Messages)
            yield return new(start - message.Ago, cancellation => Send(message, start - message.Ago, cancellation));
    }

    private async Task Start(SampleTopic topic, DateTimeOffset at, CancellationToken cancellation)
    {
        var actor = actors.Of(topic.By);
        var input = new StartTopicInput(
            IdOf(topic.Key),
            topic.Network,
            topic.Title,
            WithMentions(topic.Body),
            topic.FocusAreas,
            topic.Visibility is { } visibility ? Enum.Parse<Visibility>(visibility, ignoreCase: true) : null,
            LanguageOf(topic.Language),
            topic.Hat
        );
        await Decide<TopicState>(
            input.Id,
            topic.Key,
            actor,
            actor.HatFor(topic.Hat, topic.Network),
            state => StartTopic.Decide(state, input, actor, at),
            cancellation
        );
    }

    private async Task Reply(SampleTopic topic, SampleReply reply, DateTimeOffset at, CancellationToken cancellation)
    {
        var actor = actors.Of(reply.By);
        var input = new PostReplyInput(
            IdOf(reply.Key),
            IdOf(topic.Key),
            WithMentions(reply.Body),
            LanguageOf(reply.Language),
            reply.Hat
        );
        await Decide<TopicState>(
            input.Topic,
            reply.Key,
            actor,
            actor.HatFor(reply.Hat, topic.Network),
            state => PostReply.Decide(state, input, actor, at),
            cancellation
        );
    }

    private async Task Give(SampleReaction reaction, Guid topic, DateTimeOffset at, CancellationToken cancellation)
    {
        var actor = actors.Of(reaction.By);
        var kind = Enum.Parse<ReactionKind>(reaction.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var input = new ReactInput(IdOf(reaction.Post), kind, On: true);
        await Decide<TopicState>(
            topic,
            $"{reaction.Post}-{reaction.By}-{reaction.Kind}",
            actor,
            hat: null,
            state => React.Decide(state, input, actor, at),
            cancellation
        );
    }

    private async Task Send(SampleMessage message, DateTimeOffset at, CancellationToken cancellation)
    {
        var actor = actors.Of(message.By);
        var input = new SendMessageInput(
            IdOf(message.Key),
            message.Network,
            WithMentions(message.Body),
            LanguageOf(message.Language),
            message.Hat
        );
        await Decide<MessageState>(
            input.Id,
            message.Key,
            actor,
            actor.HatFor(message.Hat, message.Network),
            state => SendMessage.Decide(state, input, actor, ChatAccess.InNetwork(message.Network, actor), at),
            cancellation
        );
    }

    private async Task Decide<TState>(
        StreamId stream,
        string key,
        Actor actor,
        Hat? hat,
        Func<TState, Decision> decide,
        CancellationToken cancellation
    )
        where TState : class, IState<TState>
    {
        var context = new CommandContext(actor.PersonId!.Value, "Sample", IdOf($"command:{key}"), "sample")
        {
            ActingFor = hat?.Key,
            Client = SampleClient.Name,
        };
        var decided = await store.Decide(stream, decide, context, cancellation);
        // A developer's own changes may stand in the way at a restart; at a first start nothing does.
        if (decided.Outcome is Outcome.Refused && decided.Version == 0)
            throw new InvalidOperationException($"Sample '{key}' was refused: {decided.Refusal}");
    }

    private async Task<bool> IsThere(Guid message, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<SampleContent>("SampleIsThere"))
            .With("id", message);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static string WithMentions(string body) =>
        UserMention().Replace(body, match => $"@{{{SamplePeople.PersonId(match.Groups[1].Value):D}}}");

    private static Language? LanguageOf(string? code) => code is null ? null : Languages.Parse(code);

    private static SampleFile Read() =>
        ReferenceImport.ReadFile("Sample", "sample-content.json").Deserialize<SampleFile>(ReferenceJson.Options)!;

    [GeneratedRegex(@"@\{([a-z.]+)\}")]
    private static partial Regex UserMention();
}
