using Hub.GraphQL.Errors;

namespace Hub.GraphQL.Language;

/// <summary>A document that is not GraphQL, or that is larger than the parser's limits allow.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    public GraphQLSyntaxException(string message, Location location, string code = ErrorCodes.Syntax)
        : base(message)
    {
        Location = location;
        Error = new GraphQLError(message)
        {
            Locations = [new SourceLocation(location.Line, location.Column)],
            Code = code,
        };
    }

    public Location Location { get; }

    public GraphQLError Error { get; }
}
