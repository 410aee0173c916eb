using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

/// <summary>What decisions on a message need to know.</summary>
public abstract record MessageState : IState<MessageState>
{
    public static MessageState Initial { get; } = new NotSent();

    public sealed record NotSent : MessageState;

    /// <summary>The id belongs to something that is no message.</summary>
    public sealed record Foreign : MessageState;

    public sealed record Sent(string Chat, Text Body, int Version) : MessageState
    {
        public bool IsHidden { get; init; }
    }

    public sealed record Deleted(string Chat, Guid Author) : MessageState;

    public MessageState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotSent, MessageSent sent) => new Sent(sent.Chat, sent.Body, 1),
            (NotSent, _) => new Foreign(),
            (Sent sent, MessageEdited edited) => sent with { Body = edited.Body, Version = edited.MessageVersion },
            (Sent sent, MessageHidden) => sent with { IsHidden = true },
            (Sent sent, MessageShown) => sent with { IsHidden = false },
            (Sent sent, MessageDeleted) => new Deleted(sent.Chat, sent.Body.AuthorId),
            _ => this,
        };
}
