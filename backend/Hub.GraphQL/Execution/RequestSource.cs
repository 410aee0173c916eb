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

    /// <summary>Whether it carries many operations, one after another, so that each needs services of its own.</summary>
    public virtual bool OutlivesOperation => false;

    internal sealed class InProcess(IServiceProvider services, ClaimsPrincipal? user, CancellationToken aborted)
        : RequestSource
    {
        public override IServiceProvider Services => services;

        public override ClaimsPrincipal User => user ?? base.User;

        public override CancellationToken Aborted => aborted;
    }
}
