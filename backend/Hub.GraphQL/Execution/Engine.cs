using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

/// <summary>Runs one prepared operation and writes the whole response. https://spec.graphql.org/September2025/#sec-Executing-Operations</summary>
internal static class Engine
{
    private static readonly byte[] Start = "{\"data\":"u8.ToArray();

    /// <summary>A plan without methods: nothing to wait for.</summary>
    public static GraphQLOutcome RunPlain(SelectionPlan plan, object root, ResponseWriter writer)
    {
        writer.Buffer.Raw(Start);
        return End(writer, writer.WriteObject(plan, root, null, 0));
    }

    public static async ValueTask<GraphQLOutcome> RunTogether(
        SelectionPlan plan,
        RequestContext request,
        object root,
        ResponseWriter writer
    )
    {
        writer.Buffer.Raw(Start);
        var frame = new Frame(plan);
        frame.Add(root);
        await OperationRun.Resolve(frame, request).ConfigureAwait(false);
        return End(writer, writer.WriteObject(plan, root, frame, 0));
    }

    /// <summary>Each field of a mutation is resolved, with all below it, and written before the next one begins.</summary>
    public static async ValueTask<GraphQLOutcome> RunSerially(
        SelectionPlan plan,
        RequestContext request,
        object root,
        ResponseWriter writer
    )
    {
        writer.Buffer.Raw(Start);
        foreach (var part in plan.OneByOne)
        {
            var frame = new Frame(part);
            frame.Add(root);
            await OperationRun.Resolve(frame, request).ConfigureAwait(false);
            if (!writer.WriteFields(part, root, frame, 0))
            {
                return End(writer, whole: false);
            }
        }
        writer.Buffer.Raw(plan.Fields.Length == 0 ? "{}"u8 : "}"u8);
        return End(writer, whole: true);
    }

    private static GraphQLOutcome End(ResponseWriter writer, bool whole)
    {
        var buffer = writer.Buffer;
        if (!whole)
        {
            writer.Notes?.Forget(0);
            buffer.Position = Start.Length;
            buffer.Null();
        }
        if (writer.Errors.Count > 0)
        {
            buffer.Raw(",\"errors\":"u8);
            ErrorWriter.Write(buffer, writer.Errors);
        }
        buffer.Raw((byte)'}');
        return whole ? GraphQLOutcome.Executed : GraphQLOutcome.ExecutedWithoutData;
    }
}
