namespace Hub.GraphQL.Language;

/// <summary>Prints syntax trees as GraphQL text.</summary>
public static class Printer
{
    public static string Print(SyntaxNode node)
    {
        var writer = new DocumentWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
