using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

/// <summary>Runs one prepared operation and writes the whole response. https://spec.graphql.org/September2025/#sec-Executing-Operations</summary>
internal static class Engine
{
    public static async ValueTask<GraphQLOutcome> Run(
        PreparedOperation operation,
        SelectionPlan plan,
        RequestContext request,
        object root,
        ResponseBuffer buffer
    )
    {
        var writer = new ResponseWriter(buffer, request);
        buffer.Raw("{\"data\":"u8);
        var start = buffer.Position;
        var whole =
            operation.Node.Operation == OperationKind.Mutation
                ? await RunSerially(plan, request, root, writer).ConfigureAwait(false)
                : await RunTogether(plan, request, root, writer).ConfigureAwait(false);
        if (!whole)
        {
            buffer.Position = start;
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

    private static async ValueTask<bool> RunTogether(
        SelectionPlan plan,
        RequestContext request,
        object root,
        ResponseWriter writer
    )
    {
        if (plan.IsPlain)
        {
            return writer.WriteObject(plan, root, null, 0);
        }
        var frame = new Frame(plan);
        frame.Add(root);
        await OperationRun.Resolve(frame, request).ConfigureAwait(false);
        return writer.WriteObject(plan, root, frame, 0);
    }

    /// <summary>Each field of a mutation is resolved, with all below it, and written before the next one begins.</summary>
    private static async ValueTask<bool> RunSerially(
        SelectionPlan plan,
        RequestContext request,
        object root,
        ResponseWriter writer
    )
    {
        foreach (var part in plan.OneByOne)
        {
            var frame = new Frame(part);
            frame.Add(root);
            await OperationRun.Resolve(frame, request).ConfigureAwait(false);
            if (!writer.WriteFields(part, root, frame, 0))
            {
                return false;
            }
        }
        writer.Buffer.Raw(plan.Fields.Length == 0 ? "{}"u8 : "}"u8);
        return true;
    }
}
