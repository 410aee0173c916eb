namespace Hub.EventStore.Writing;

/// <summary>The one command that makes its batch fail; it fails alone and the others are saved without it.</summary>
internal sealed class Culprit(PendingCommand command, Exception problem) : Exception(problem.Message, problem)
{
    public PendingCommand Command => command;
    public Exception Problem => InnerException!;
}
