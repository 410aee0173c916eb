using System.Text.RegularExpressions;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Networks.AccessRequests;

/// <param name="Text">Who one is and why one asks; may be left out.</param>
/// <param name="Address">The path of the page one was sent to. It is passed on as it is: nobody learns whether it exists.</param>
/// <param name="Network">The network's key.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
public sealed record AskForAccessInput(
    string Network,
    [property: GraphQLType("Markdown")] string? Text = null,
    string? Address = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

/// <summary>What the mutations on requests for access answer.</summary>
public sealed record AccessRequestPayload(AccessRequest? AccessRequest, IReadOnlyList<IError>? Errors);

[MutationType]
public static partial class AskForAccess
{
    public const int LongestText = 2_000;
    public const int LongestAddress = 200;

    /// <summary>
    /// Asks those who run a network to be let in. For everybody who is signed in and does not take part; asking again
    /// while one waits adds nothing, and after a no one may ask anew.
    /// </summary>
    [GraphQLName("askForAccess")]
    public static async Task<AccessRequestPayload> Run(
        AskForAccessInput input,
        Actor actor,
        AreaMap areas,
        NetworkLeaders leaders,
        Commands commands,
        AccessRequestList requests,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return Refuse(new SignInRequired());
        if (areas.Network(input.Network) is not { } network)
            return Refuse(new NetworkNotFound());
        if (Check(input) is { } wrong)
            return Refuse(wrong);

        var told = await leaders.Of(network, cancellation);
        var stream = AccessRequest.StreamOf(person, network.Key);
        var refusal = await commands.Decide<AccessRequestState, AskForAccessInput>(
            stream,
            input,
            createdId: null,
            actor.Offices is [var first, ..] ? first.Hat : null,
            state => Decide(state, input, actor, told, commands.Now),
            cancellation
        );
        if (refusal is not null)
            return Refuse(refusal);
        return new((await requests.Find([stream.Value], actor.Sight, cancellation))[0], null);
    }

    internal static Decision Decide(
        AccessRequestState state,
        AskForAccessInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (actor.IsMemberOf(input.Network))
            return new AlreadyAMember();
        if (state is AccessRequestState.Waiting)
            return new AlreadyDone();
        var person = actor.PersonId!.Value;
        var text = string.IsNullOrWhiteSpace(input.Text)
            ? null
            : new Text(person, input.Language ?? Languages.OrDefault(actor.Language), input.Text);
        return new AccessRequested(input.Network, person, text, input.Address, told, now);
    }

    private static Refusal? Check(AskForAccessInput input)
    {
        if (input.Address is { } address && (address.Length > LongestAddress || !Path().IsMatch(address)))
            return new AddressNotOurs(LongestAddress);
        return TextLimits.CheckOptional(input.Text, LongestText, "text");
    }

    private static AccessRequestPayload Refuse(Refusal refusal) => new(null, [refusal]);

    // One slash first and no other right after it: two would lead to another site when somebody follows it.
    [GeneratedRegex(@"^/(?!/)[\w\-/]*(#[\w\-]+)?\z", RegexOptions.ECMAScript)]
    private static partial Regex Path();
}
