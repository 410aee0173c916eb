using System.Security.Claims;

namespace Hub.GraphQL.Execution;

/// <summary>Where a request comes from. Read late: most small queries need neither services, nor the user, nor the token.</summary>
internal abstract class RequestSource
{
    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());

    public abstract IServiceProvider Services { get; }

    public virtual ClaimsPrincipal User => Anonymous;

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public abstract CancellationToken Aborted { get; }

    internal sealed class InProcess(IServiceProvider services, ClaimsPrincipal? user, CancellationToken aborted)
        : RequestSource
    {
        public override IServiceProvider Services => services;

        public override ClaimsPrincipal User => user ?? base.User;

        public override CancellationToken Aborted => aborted;
    }

    /// <summary>One event of a stream: services of its own, the user and the end of the stream.</summary>
    internal sealed class OfEvent(IServiceProvider services, RequestSource stream) : RequestSource
    {
        public override IServiceProvider Services => services;

        public override ClaimsPrincipal User => stream.User;

        public override CancellationToken Aborted => stream.Aborted;
    }
}
