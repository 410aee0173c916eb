namespace Hub.EventStore.Writing;

/// <summary>What a batch was judged on changed before it was written: another node, or a writer that takes no lock.</summary>
internal sealed class Overtaken(Exception inner) : Exception("Another writer was faster.", inner);
