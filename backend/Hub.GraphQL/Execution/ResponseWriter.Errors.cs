using Hub.GraphQL.Errors;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

internal sealed partial class ResponseWriter
{
    public bool Handles(Exception thrown) => _request.Handles(thrown);

    /// <summary>Adds the error of the field and list index where the writer stands.</summary>
    public void Failed(Exception thrown)
    {
        var field = Path.Field!;
        var error = thrown switch
        {
            GraphQLException refused => new GraphQLError(refused.Message) { Code = refused.Code },
            FieldException own => new GraphQLError(own.Message) { Code = own.Code },
            _ => Unexpected(thrown, field),
        };
        Errors.Add(
            error with
            {
                Path = Path.ToPath(),
                Locations = [.. field.Nodes.Select(node => (SourceLocation)node.Location)],
            }
        );
    }

    /// <summary>What could not be written becomes null, if it may be.</summary>
    private bool Abandon(TypeShape shape, int start)
    {
        if (shape.NonNull)
        {
            return false;
        }
        Buffer.Position = start;
        Buffer.Null();
        return true;
    }

    private bool Fail(Exception thrown, TypeShape shape, int start)
    {
        Failed(thrown);
        return Abandon(shape, start);
    }

    private GraphQLError Unexpected(Exception bug, FieldPlan field)
    {
        var trace = _request.Log(bug, field.ToString());
        return new GraphQLError("Unexpected error.")
        {
            Code = ErrorCodes.Internal,
            Extensions = trace is null ? null : new Dictionary<string, object?> { ["traceId"] = trace },
        };
    }

    private FieldException NotAList() => new($"Expected Iterable, but did not find one for field \"{Path.Field}\".");

    private FieldException UnknownType(object value)
    {
        var field = Path.Field!;
        return new FieldException(
            $"Abstract type \"{field.Definition.Type.Named}\" must resolve to an Object type at runtime for field "
                + $"\"{field}\"; {value.GetType().Name} is none of its types."
        );
    }
}
