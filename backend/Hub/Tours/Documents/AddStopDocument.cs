using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Files;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Documents;

/// <param name="Id">The document: the client's choice.</param>
/// <param name="Stop">The stop.</param>
/// <param name="File">The SHA-256 of what was sent to <c>/files</c>.</param>
/// <param name="Title">What it is, in plain text.</param>
/// <param name="Language">The language of the title; without it, the viewer's own.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one arranges by; may be left out.</param>
public sealed record AddStopDocumentInput(
    [property: ID<StopDocument>] Guid Id,
    [property: ID<Stop>] Guid Stop,
    string File,
    string Title,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

public sealed record StopDocumentPayload(StopDocument? Document, IReadOnlyList<IError>? Errors);

[MutationType]
public static class AddStopDocument
{
    public const int Most = 30;

    /// <summary>Puts a document on a stop's page, for everybody to read. For those who arrange the tour.</summary>
    [GraphQLName("addStopDocument")]
    public static async Task<StopDocumentPayload> Run(
        AddStopDocumentInput input,
        Actor actor,
        StopList stops,
        StopDocumentList documents,
        Files files,
        CommandsOn<StopDocument, StopDocumentState> commands,
        CancellationToken cancellation
    )
    {
        var stop = (await stops.Find([input.Stop], cancellation))[0];
        var there = stop is null ? [] : (await documents.Of([stop.Uuid], cancellation))[stop.Uuid].ToArray();
        Refusal? wrong = stop switch
        {
            null => new StopNotFound(),
            _ when !actor.MayArrange(stop) => new NotAnOrganiser(),
            _ when there.Length >= Most && there.All(one => one.Uuid != input.Id) => new TooManyDocuments(Most),
            _ => TextLimits.CheckTitle(input.Title)
                ?? (await files.MayUse([input.File], actor, cancellation) ? null : new FileNotFound()),
        };
        var hat = stop is null ? null : actor.HatToArrange(input.ActingFor, stop.NetworkKeys);
        var (document, errors) = await commands.Write(
            input.Id,
            input,
            hat is null ? (null, new HatNotYours()) : (hat, null),
            wrong,
            (state, now) => Decide(state, input, stop!.TourId, actor, now),
            cancellation
        );
        return new(document, errors);
    }

    internal static Decision Decide(
        StopDocumentState state,
        AddStopDocumentInput input,
        Guid tour,
        Actor actor,
        DateTimeOffset now
    )
    {
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var title = new Text(actor.PersonId!.Value, language, input.Title.Trim());
        return state switch
        {
            StopDocumentState.NotAdded => new StopDocumentAdded(tour, input.Stop, input.File, title, now),
            StopDocumentState.Added added => added == new StopDocumentState.Added(input.Stop, input.File, title)
                ? new AlreadyDone()
                : new IdTaken(),
            _ => new IdTaken(),
        };
    }
}
