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
        var places = field.Nodes.Select(node => (SourceLocation)node.Location);
        var error = thrown switch
        {
            FieldException own => own.ToError(places),
            GraphQLException refused => new(refused.Message) { Code = refused.Code, Locations = [.. places] },
            _ => InternalError.ToClient(_request.Log(thrown, field.ToString())) with { Locations = [.. places] },
        };
        Errors.Add(error with { Path = Path.ToPath() });
    }

    /// <summary>What could not be written becomes null, if it may be.</summary>
    private bool Abandon(TypeShape shape, int start)
    {
        if (shape.NonNull)
        {
            return false;
        }
        Notes?.Forget(start);
        Buffer.Position = start;
        Buffer.Null();
        return true;
    }

    private bool Fail(Exception thrown, TypeShape shape, int start)
    {
        Failed(thrown);
        return Abandon(shape, start);
    }

    private FieldException NotAList() => new($"Expected Iterable, but did not find one for field \"{Path.Field}\".");

    /// <summary>A bug of the resolver's; the class is for the log, not for the client.</summary>
    private FieldException UnknownType(object value)
    {
        var field = Path.Field!;
        _request.LogUnknownType(value.GetType(), field);
        return new FieldException(
            $"Abstract type \"{field.Definition.Type.Named}\" must resolve to an Object type at runtime for field \"{field}\"."
        );
    }
}
