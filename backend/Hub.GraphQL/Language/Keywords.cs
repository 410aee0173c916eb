namespace Hub.GraphQL.Language;

internal static class Keywords
{
    public static string Of(OperationKind operation) =>
        operation switch
        {
            OperationKind.Query => "query",
            OperationKind.Mutation => "mutation",
            _ => "subscription",
        };
}
