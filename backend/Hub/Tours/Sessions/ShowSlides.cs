using Hub.EventStore;
using Hub.GraphQL;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Files;
using Hub.Shared.Files.Formats;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session.</param>
/// <param name="File">The SHA-256 of a PDF that was sent to <c>/files</c>; null takes the slides away.</param>
public sealed record ShowSlidesInput([property: ID<Session>] Guid Session, string? File, Guid? CommandId = null)
    : ICommandInput;

public sealed record ShowSlidesPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ShowSlides
{
    private const int FirstPage = 1;

    /// <summary>Shows a PDF as slides, from its first page, to all who take part. For hosts and presenters.</summary>
    [GraphQLName("showSlides")]
    public static async Task<ShowSlidesPayload> Run(
        ShowSlidesInput input,
        Actor actor,
        Files files,
        SlidePositions slides,
        ILive live,
        CommandsOn<Session, SessionState> sessions,
        CancellationToken cancellation
    )
    {
        var (session, errors) = await sessions.Change(
            input.Session,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation,
            wrong: input.File is null ? null : await Unfit(input.File, actor, files, cancellation)
        );
        if (session is not null && input.File is not null)
        {
            await slides.Move(input.Session, FirstPage, cancellation);
            live.Signal(Session.ChannelOf(input.Session), SlidePositions.Signal(FirstPage));
        }
        return new(session, errors);
    }

    internal static Decision Decide(SessionState state, ShowSlidesInput input, Actor actor, DateTimeOffset now) =>
        state is not SessionState.Opened { Facts: var session } ? new SessionNotFound()
        : !actor.MayPresent(session) ? new NotYourPart()
        : session.IsOver ? new SessionIsOver()
        : session.Slides == input.File ? new AlreadyDone()
        : new SlidesShown(input.File, now);

    /// <summary>Why the file is not shown, of what can be said by its bytes; null where it can.</summary>
    private static async Task<Refusal?> Unfit(string hash, Actor actor, Files files, CancellationToken cancellation)
    {
        if (
            FileHash.Parse(hash) is not { } known
            || await files.Open(known, actor, cancellation) is not var (file, bytes)
        )
            return new SlidesNotFound();
        await using var read = bytes;
        if (file.Kind is not FileKind.Pdf)
            return new SlidesNotPdf();
        var content = new byte[file.Size];
        await read.ReadExactlyAsync(content, cancellation);
        if (Pdf.IsProtected(content))
            return new SlidesProtected();
        return await files.MayUse([hash], actor, cancellation) ? null : new SlidesNotFound();
    }
}
