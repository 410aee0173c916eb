using Microsoft.Extensions.ObjectPool;

namespace Hub.GraphQL.Execution;

/// <summary>Writers are used again: a small answer then allocates next to nothing.</summary>
internal static class ResponseWriterPool
{
    private static readonly ObjectPool<ResponseWriter> Pool = new DefaultObjectPool<ResponseWriter>(new Policy());

    public static ResponseWriter Rent() => Pool.Get();

    public static void Return(ResponseWriter writer) => Pool.Return(writer);

    private sealed class Policy : PooledObjectPolicy<ResponseWriter>
    {
        public override ResponseWriter Create() => new();

        public override bool Return(ResponseWriter writer)
        {
            writer.Reset();
            return true;
        }
    }
}
